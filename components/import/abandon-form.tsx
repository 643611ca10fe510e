import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";

/** Gives the import up: what was read of the file is erased. */
export function AbandonForm({ action, importId }: { action: FormAction; importId: string }) {
  return (
    <ActionForm action={action} hidden={{ importId }}>
      <div>
        <SubmitButton variant="quiet" pendingLabel="Effacement…">
          Abandonner et effacer ce fichier
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
