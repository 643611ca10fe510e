import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { demanderAdresse } from "@/lib/compte/actions";

/** Another address for the account, to be confirmed from its own mail. */
export function AdresseSection() {
  return (
    <Section
      title="Changer d’adresse"
      lead="Un lien part à la nouvelle, qui la confirme. L’ancienne en est avertie, et peut tout annuler pendant sept jours."
    >
      <ActionForm action={demanderAdresse} resetOnSuccess>
        <TextInput
          name="email"
          type="email"
          label="Nouvelle adresse"
          autoComplete="email"
          spellCheck={false}
        />
        <TextInput
          name="motDePasse"
          type="password"
          label="Votre mot de passe"
          autoComplete="current-password"
        />
        <div>
          <SubmitButton variant="secondary">Changer d’adresse</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
