import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";

/** How long the espace keeps a situation. */
export function DureeForm({ action, mois }: { action: FormAction; mois: number }) {
  return (
    <ActionForm action={action}>
      <TextInput
        name="conservationMois"
        label="Garder une situation, en mois après le dernier contact"
        help="Décidez-en avec votre délégué·e à la protection des données. Écrire ou corriger ne prolonge rien."
        inputMode="numeric"
        defaultValue={String(mois)}
      />
      <div>
        <SubmitButton variant="secondary">Enregistrer la durée</SubmitButton>
      </div>
    </ActionForm>
  );
}
