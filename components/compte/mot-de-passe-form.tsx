import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { changerMotDePasse } from "@/lib/compte/actions";

export function MotDePasseForm({ actuel, bouton }: { actuel: string; bouton: string }) {
  return (
    <ActionForm action={changerMotDePasse} resetOnSuccess>
      <TextInput name="actuel" type="password" label={actuel} autoComplete="current-password" />
      <TextInput
        name="nouveau"
        type="password"
        label="Nouveau mot de passe"
        help="Au moins 12 caractères. Une phrase se retient mieux qu’un mot compliqué."
        autoComplete="new-password"
      />
      <TextInput
        name="confirmation"
        type="password"
        label="Le même, encore une fois"
        autoComplete="new-password"
      />
      <div>
        <SubmitButton>{bouton}</SubmitButton>
      </div>
    </ActionForm>
  );
}
