import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";

/** Retires a structure from what the forms propose. */
export function RetraitForm({ action, structureId }: { action: FormAction; structureId: string }) {
  return (
    <ActionForm action={action} hidden={{ structureId }}>
      <div>
        <SubmitButton variant="danger">Retirer la structure</SubmitButton>
      </div>
    </ActionForm>
  );
}
