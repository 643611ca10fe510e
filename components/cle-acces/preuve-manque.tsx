import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";

/** Signed in by the password alone, on an account that has a passkey: what protects it is not changed so. */
export function PreuveManque({ suite }: { suite: string }) {
  return (
    <Notice
      tone="waiting"
      title="Votre compte a une clé d’accès"
      action={
        <LinkButton href={`/connexion?suite=${encodeURIComponent(suite)}`} variant="primary">
          Se connecter avec elle
        </LinkButton>
      }
    >
      <p>
        Vous êtes entré·e avec votre mot de passe seul. Connectez-vous avec votre clé pour changer ce qui
        protège votre compte. Si vous l’avez perdue, la personne qui administre votre espace peut la retirer.
      </p>
    </Notice>
  );
}
