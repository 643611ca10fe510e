import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { MotDePasseForm } from "./mot-de-passe-form";

type Props = {
  /** Whether the account has one: it may be opened by a provider or a passkey alone. */
  existe: boolean;
  /** Whether this is what one most likely comes for. */
  principal: boolean;
};

/** Another password; or a first one, by a link in one's mail. */
export function MotDePasseSection({ existe, principal }: Props) {
  if (!existe)
    return (
      <Section
        title="Le mot de passe"
        lead="Votre compte n’en a pas : vous entrez sans lui. Pour en avoir un aussi, demandez un lien à votre adresse."
      >
        <div>
          <LinkButton href="/mot-de-passe-oublie">Recevoir un lien</LinkButton>
        </div>
      </Section>
    );
  return (
    <Section
      title="Changer de mot de passe"
      lead="Vos autres connexions se ferment aussitôt ; celle-ci reste ouverte."
    >
      <MotDePasseForm
        actuel="Mot de passe actuel"
        bouton="Changer mon mot de passe"
        variant={principal ? "primary" : "secondary"}
      />
    </Section>
  );
}
