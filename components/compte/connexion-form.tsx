import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { connecter } from "@/lib/compte/actions";

/** E-mail and password; `suite` is where the person was heading. */
export function ConnexionForm({ suite }: { suite?: string }) {
  return (
    <ActionForm action={connecter} hidden={suite ? { suite } : {}}>
      <TextInput
        name="email"
        type="email"
        label="Adresse électronique"
        autoComplete="username"
        spellCheck={false}
      />
      <TextInput name="motDePasse" type="password" label="Mot de passe" autoComplete="current-password" />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <SubmitButton pendingLabel="Connexion…">Se connecter</SubmitButton>
        <a href="/mot-de-passe-oublie" className="link">
          Mot de passe oublié
        </a>
      </div>
    </ActionForm>
  );
}
