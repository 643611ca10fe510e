import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";

/** Nothing to type would prove who one is: one signs in again, comes back to `suite`, and has ten minutes. */
export function Reconnexion({ suite }: { suite: string }) {
  return (
    <Notice
      tone="waiting"
      title="D’abord, connectez-vous à nouveau"
      action={
        <LinkButton href={`/connexion?suite=${encodeURIComponent(suite)}`}>Me connecter à nouveau</LinkButton>
      }
    >
      <p>
        C’est une précaution : entrez comme d’habitude, avec votre clé d’accès si vous en avez une. Vous
        reviendrez ici, et aurez dix minutes.
      </p>
    </Notice>
  );
}
