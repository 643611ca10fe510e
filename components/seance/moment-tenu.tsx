import { DateInput, TimeInput } from "@/components/ui/date-input";
import { Question } from "@/components/ui/question";
import { TextInput } from "@/components/ui/text-input";
import { heureOf, jourOf } from "@/lib/time";

type Props = { debut: Date; fin: Date; preparationMinutes: number; zone: string };

/** When what was planned really took place, and the time given before and after; in the espace's zone. */
export function MomentTenu({ debut, fin, preparationMinutes, zone }: Props) {
  return (
    <Question section legend="Quand a-t-elle eu lieu ?">
      <DateInput name="jour" label="Jour" defaultValue={jourOf(debut, zone)} />
      <div className="flex flex-wrap gap-6">
        <TimeInput name="debut" label="Début" defaultValue={heureOf(debut, zone)} />
        <TimeInput name="fin" label="Fin" defaultValue={heureOf(fin, zone)} />
      </div>
      <TextInput
        name="preparation"
        label="Préparation et synthèse, en minutes"
        help="Le temps réellement passé, avant et après. Il compte dans l’activité de l’année."
        inputMode="numeric"
        className="max-w-36"
        defaultValue={String(preparationMinutes)}
      />
    </Question>
  );
}
