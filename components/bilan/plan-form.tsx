import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatPlace, SECTION_LABELS } from "@/lib/bilan/labels";
import type { PartiePlacee } from "@/lib/bilan/queries/plan";
import { isFacultative, PLACEES } from "@/lib/bilan/rules/ordre";

const PLACES = PLACEES.map((_, rang) => ({ value: String(rang + 1), label: formatPlace(rang + 1) }));
const HORS = { value: "hors", label: "Pas dans le bilan" };

/** Which parts the bilans have, and in what order. */
export const PlanForm = ({ action, plan }: { action: FormAction; plan: readonly PartiePlacee[] }) => (
  <ActionForm key={plan.map(({ partie }) => partie).join()} action={action}>
    {plan.map(({ partie, place }) => (
      <Select
        key={partie}
        name={partie}
        label={SECTION_LABELS[partie]}
        options={isFacultative(partie) ? [...PLACES, HORS] : PLACES}
        defaultValue={place === null ? HORS.value : String(place)}
      />
    ))}
    <div>
      <SubmitButton>Enregistrer le plan</SubmitButton>
    </div>
  </ActionForm>
);
