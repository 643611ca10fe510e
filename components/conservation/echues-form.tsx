import { ActionForm } from "@/components/ui/action-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatEchue } from "@/lib/conservation/labels";
import type { Revue } from "@/lib/conservation/queries";
import { Definitif } from "./definitif";

type Props = { action: FormAction; revue: Revue };

/** What may go, nothing ticked: what is erased is gone, so each one is chosen. */
export function EchuesForm({ action, revue: { echues } }: Props) {
  return (
    <ActionForm action={action}>
      <CheckboxGroup
        name="situations"
        label="Situations à effacer"
        help="Cochez celles qui peuvent partir. Les autres reviendront à la prochaine revue."
        options={echues.map((echue) => ({ value: echue.id, label: echue.code, help: formatEchue(echue) }))}
      />
      <Definitif />
      <div>
        <SubmitButton variant="danger">Effacer les situations cochées</SubmitButton>
      </div>
    </ActionForm>
  );
}
