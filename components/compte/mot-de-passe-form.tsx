import { ActionForm } from "@/components/ui/action-form";
import type { ButtonVariant } from "@/components/ui/button-class";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { changerMotDePasse } from "@/lib/compte/actions";
import { NouveauMotDePasse } from "./nouveau-mot-de-passe";

type Props = { actuel: string; bouton: string; variant?: ButtonVariant };

export function MotDePasseForm({ actuel, bouton, variant = "primary" }: Props) {
  return (
    <ActionForm action={changerMotDePasse} resetOnSuccess>
      <TextInput name="actuel" type="password" label={actuel} autoComplete="current-password" />
      <NouveauMotDePasse help="Au moins 12 caractères. Une phrase se retient mieux qu’un mot compliqué." />
      <div>
        <SubmitButton variant={variant}>{bouton}</SubmitButton>
      </div>
    </ActionForm>
  );
}
