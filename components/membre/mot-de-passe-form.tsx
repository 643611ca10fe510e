import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";

/** A provisional password for someone who has forgotten theirs. */
export function MotDePasseForm({ action, membreId }: { action: FormAction; membreId: string }) {
  return (
    <ActionForm action={action} hidden={{ membreId }} resetOnSuccess>
      <TextInput
        name="motDePasse"
        label="Mot de passe provisoire"
        help="Au moins 12 caractères."
        autoComplete="off"
      />
      <div>
        <SubmitButton variant="secondary">Donner ce mot de passe</SubmitButton>
      </div>
    </ActionForm>
  );
}
