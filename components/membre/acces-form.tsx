import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = { action: FormAction; membreId: string; actif: boolean };

/** Closes an access at once, or opens it again. */
export function AccesForm({ action, membreId, actif }: Props) {
  return (
    <ActionForm action={action} hidden={{ membreId, rouvrir: actif ? "false" : "true" }}>
      <div>
        <SubmitButton variant={actif ? "danger" : "secondary"}>
          {actif ? "Fermer l’accès" : "Rouvrir l’accès"}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
