import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";

/** Marks every message as read. */
export function ToutLire({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action}>
      <SubmitButton variant="secondary">Tout marquer comme lu</SubmitButton>
    </ActionForm>
  );
}
