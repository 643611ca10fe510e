import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = { action: FormAction; rappels: { rappelJ7: boolean; rappelJ1: boolean } };

/** Whether the service reminds at all; each person may still decline. */
export function RappelsForm({ action, rappels }: Props) {
  return (
    <ActionForm action={action}>
      <div className="flex flex-col gap-1">
        <Checkbox name="rappelJ7" label="Une semaine avant" defaultChecked={rappels.rappelJ7} />
        <Checkbox name="rappelJ1" label="La veille" defaultChecked={rappels.rappelJ1} />
      </div>
      <div>
        <SubmitButton variant="secondary">Enregistrer les rappels</SubmitButton>
      </div>
    </ActionForm>
  );
}
