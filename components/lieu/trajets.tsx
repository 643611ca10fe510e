import { ActionForm } from "@/components/ui/action-form";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { updateTrajet } from "@/lib/lieu/actions";
import type { Lieux as Page } from "@/lib/lieu/queries";
import { formatDuree } from "@/lib/time";

type Props = { espace: string; page: Page };

/** The minutes by road between places, the same both ways; they are booked with the séance. */
export function Trajets({ espace, page: { lieux, trajets } }: Props) {
  const options = lieux.filter(({ retire }) => !retire).map(({ id, nom }) => ({ value: id, label: nom }));
  return (
    <>
      {trajets.length > 0 ? (
        <ul className="flex flex-col border-b border-rule">
          {trajets.map(({ departId, arriveeId, depart, arrivee, minutes }) => (
            <li
              key={departId + arriveeId}
              className="flex flex-wrap justify-between gap-x-6 border-t border-rule py-3"
            >
              <span>
                {depart} – {arrivee}
              </span>
              <span>{formatDuree(minutes)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {options.length > 1 ? (
        <ActionForm action={updateTrajet.bind(null, espace)} resetOnSuccess>
          <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
            <Select name="departId" label="Entre" placeholder="Choisir" options={options} />
            <Select name="arriveeId" label="et" placeholder="Choisir" options={options} />
            <TextInput
              name="minutes"
              label="Minutes de route (0 l’efface)"
              inputMode="numeric"
              className="max-w-36"
            />
          </div>
          <div>
            <SubmitButton variant="secondary">Enregistrer ce trajet</SubmitButton>
          </div>
        </ActionForm>
      ) : null}
    </>
  );
}
