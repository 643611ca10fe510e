import { TextInput } from "@/components/ui/text-input";

type Props = { autour: { avantMinutes: number; apresMinutes: number; trajetMinutes: number } };

const CHAMPS = [
  ["avantMinutes", "Préparation"],
  ["apresMinutes", "Synthèse"],
  ["trajetMinutes", "Trajet, à l’aller"],
] as const;

/** The minutes booked around a rencontre: nothing else can be planned then. */
export function AutourChamps({ autour }: Props) {
  return (
    <fieldset className="m-0 flex flex-col gap-3 border-0 p-0">
      <legend className="mb-1.5 p-0 font-semibold">Temps réservé autour, en minutes</legend>
      <div className="flex flex-wrap gap-6">
        {CHAMPS.map(([name, label]) => (
          <TextInput
            key={name}
            name={name}
            label={label}
            inputMode="numeric"
            className="max-w-36"
            defaultValue={String(autour[name])}
          />
        ))}
      </div>
    </fieldset>
  );
}
