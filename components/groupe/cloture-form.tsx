import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { closeGroupe } from "@/lib/groupe/actions";
import type { ClotureGroupe } from "@/lib/groupe/queries/choix";
import { formatMoment } from "@/lib/time";

type Props = { espace: string; zone: string; page: ClotureGroupe };

/** Ends a group: the séances it cancels, then why. */
export function ClotureGroupeForm({ espace, zone, page: { groupe, motifs } }: Props) {
  const { id, version, seances } = groupe;
  return (
    <ActionForm
      action={closeGroupe.bind(null, espace)}
      version={version}
      hidden={{ groupeId: id }}
      className="max-w-form"
    >
      {seances.length > 0 ? (
        <Notice tone="waiting" title="Ces séances seront annulées, et leurs participants prévenus">
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {seances.map((seance) => (
              <li key={seance.id}>{formatMoment(seance.debut, zone)}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <RadioGroup
        name="motifId"
        label="Pourquoi le groupe se termine-t-il ?"
        help="Ses membres le lisent."
        options={motifs.map(({ id: value, libelle }) => ({ value, label: libelle }))}
      />
      <div>
        <SubmitButton variant="danger">Clore le groupe</SubmitButton>
      </div>
    </ActionForm>
  );
}
