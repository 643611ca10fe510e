import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";

/** Takes off the second factor of someone who lost it. */
export function OubliForm({ action, membreId }: { action: FormAction; membreId: string }) {
  return (
    <ActionForm action={action} hidden={{ membreId }}>
      <div>
        <SubmitButton variant="danger" pendingLabel="Retrait…">
          Retirer son second facteur
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
