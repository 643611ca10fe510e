import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = { action: FormAction; hidden: Record<string, string>; quoi: string };

/** Removes one line; says which to who does not see it. */
export function RetirerForm({ action, hidden, quoi }: Props) {
  return (
    <ActionForm action={action} hidden={hidden} className="gap-0">
      <SubmitButton variant="quiet" pendingLabel="Retrait…">
        Retirer<span className="sr-only"> {quoi}</span>
      </SubmitButton>
    </ActionForm>
  );
}
