import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { entrer } from "@/lib/compte/actions";
import { NouveauMotDePasse } from "./nouveau-mot-de-passe";

/** The code that opens one espace to an account that another has made, and a password nobody else knows. */
export function EntreeForm() {
  return (
    <ActionForm action={entrer}>
      <TextInput
        name="motDePasse"
        type="password"
        label="Mot de passe provisoire de l’espace"
        autoComplete="one-time-code"
      />
      <NouveauMotDePasse help="Il remplace le vôtre, partout, pour que vous soyez la seule personne à le connaître. Au moins 12 caractères." />
      <div>
        <SubmitButton>Entrer</SubmitButton>
      </div>
    </ActionForm>
  );
}
