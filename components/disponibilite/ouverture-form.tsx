import { ActionForm } from "@/components/ui/action-form";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { createDisponibilite } from "@/lib/disponibilite/actions";
import { JOUR_SEMAINE_LABELS } from "@/lib/disponibilite/labels";
import type { Disponibilites } from "@/lib/disponibilite/queries";
import { PlageChamps } from "./plage-champs";

type Props = { espace: string; page: Disponibilites };

/** Adds a weekly stretch, and where the person is then. */
export function OuvertureForm({ espace, page: { membre, lieux } }: Props) {
  return (
    <ActionForm
      action={createDisponibilite.bind(null, espace)}
      hidden={{ membreId: membre.id }}
      resetOnSuccess
    >
      <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
        <Select
          name="jourSemaine"
          label="Jour"
          placeholder="Choisir"
          className="max-w-48"
          options={JOUR_SEMAINE_LABELS.map((label, rang) => ({ value: String(rang + 1), label }))}
        />
        <PlageChamps lieux={lieux} />
      </div>
      <div>
        <SubmitButton variant="secondary">Ajouter cette plage</SubmitButton>
      </div>
    </ActionForm>
  );
}
