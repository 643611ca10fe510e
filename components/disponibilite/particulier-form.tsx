import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { createJourParticulier } from "@/lib/disponibilite/actions";
import type { Disponibilites } from "@/lib/disponibilite/queries";
import { PlageChamps } from "./plage-champs";

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
        <PlageChamps lieux={lieux} />
      </div>
      <div>
        <SubmitButton variant="secondary">Noter ces horaires</SubmitButton>
      </div>
    </ActionForm>
  );
}
