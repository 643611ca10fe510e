import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";

/** Adds a value at the end of a list. */
export function AjoutForm({ action, liste }: { action: FormAction; liste: string }) {
  return (
    <ActionForm action={action} hidden={{ liste }} resetOnSuccess>
      <TextInput name="libelle" label="Libellé" autoComplete="off" />
      <TextInput
        name="groupe"
        label="Groupe"
        help="L’intertitre sous lequel la valeur se range."
        optional
        autoComplete="off"
      />
      <div>
        <SubmitButton>Ajouter à la liste</SubmitButton>
      </div>
    </ActionForm>
  );
}
