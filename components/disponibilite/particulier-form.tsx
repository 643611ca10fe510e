import { ActionForm } from "@/components/ui/action-form";
import { DateInput, TimeInput } from "@/components/ui/date-input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { createJourParticulier } from "@/lib/disponibilite/actions";
import type { Disponibilites } from "@/lib/disponibilite/queries";

type Props = { espace: string; page: Disponibilites };

/** One stretch of one day; several may follow. */
export function ParticulierForm({ espace, page: { membre, lieux } }: Props) {
  return (
    <ActionForm
      action={createJourParticulier.bind(null, espace)}
      hidden={{ membreId: membre.id }}
      resetOnSuccess
    >
      <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
        <DateInput name="jour" label="Jour" />
        <div className="flex gap-x-4 sm:gap-x-6">
          <TimeInput name="debut" label="De" />
          <TimeInput name="fin" label="À" />
        </div>
        {lieux.length > 0 ? (
          <Select
            name="lieuId"
            label="Lieu"
            optional
            placeholder="Non précisé"
            options={lieux.map(({ id, nom }) => ({ value: id, label: nom }))}
          />
        ) : null}
      </div>
      <div>
        <SubmitButton variant="secondary">Noter ces horaires</SubmitButton>
      </div>
    </ActionForm>
  );
}
