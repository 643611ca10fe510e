import { PartenairesChamps } from "@/components/rencontre/partenaires-champs";
import { SujetsChamp } from "@/components/rencontre/sujets-champ";
import { ActionForm } from "@/components/ui/action-form";
import { DateInput, TimeInput } from "@/components/ui/date-input";
import { Question } from "@/components/ui/question";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { holdRencontre } from "@/lib/rencontre/actions";
import type { RencontreAFaire } from "@/lib/rencontre/queries/get";
import { heureOf, jourOf } from "@/lib/time";

type Props = { espace: string; zone: string; page: RencontreAFaire };

/** What really took place: hours, preparation, how many came, which partners. Starts from what was planned, or noted before. */
export function HoldForm({ espace, zone, page: { rencontre, choix } }: Props) {
  const { id, version, autour, partenaires, reel, sujets } = rencontre;
  const moment = reel ?? rencontre;
  const preparation = reel?.preparationMinutes ?? autour.avantMinutes + autour.apresMinutes;
  const la = partenaires.filter(({ attendu, present }) => (reel ? present : attendu));
  return (
    <ActionForm
      action={holdRencontre.bind(null, espace)}
      version={version}
      hidden={{ rencontreId: id }}
      className="gap-10"
    >
      <Question section legend="Quand a-t-elle eu lieu ?">
        <DateInput name="jour" label="Jour" defaultValue={jourOf(moment.debut, zone)} />
        <div className="flex flex-wrap gap-6">
          <TimeInput name="debut" label="Début" defaultValue={heureOf(moment.debut, zone)} />
          <TimeInput name="fin" label="Fin" defaultValue={heureOf(moment.fin, zone)} />
        </div>
        <TextInput
          name="preparation"
          label="Préparation et synthèse, en minutes"
          help="Le temps réellement passé, avant et après. Il compte dans l’activité de l’année."
          inputMode="numeric"
          className="max-w-36"
          defaultValue={String(preparation)}
        />
      </Question>
      <Question section legend="Qui était là ?">
        <TextInput
          name="presents"
          label="Nombre de personnes présentes"
          help="Toutes les personnes, sauf vous."
          inputMode="numeric"
          className="max-w-28"
          defaultValue={reel ? String(reel.presents) : ""}
        />
        <PartenairesChamps choix={choix} coches={la} />
      </Question>
      <SujetsChamp choix={choix} sujets={sujets} />
      <div>
        <SubmitButton>{reel ? "Enregistrer la correction" : "Noter la rencontre tenue"}</SubmitButton>
      </div>
    </ActionForm>
  );
}
