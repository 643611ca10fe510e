import { NouveauMotDePasse } from "@/components/compte/nouveau-mot-de-passe";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { accepter, rejoindre } from "@/lib/invitation/actions";
import type { InvitationLue } from "@/lib/invitation/queries/invitation";

type Props = {
  jeton: string;
  invitation: InvitationLue;
  /** The address of the account that is signed in, if one is. */
  connecte: string | null;
};

/** Which espace invites, and the way in: a password to choose, or the account one has. */
export function InvitationRecue({ jeton, invitation, connecte }: Props) {
  const { espaceNom, email, prenom, choisir } = invitation;
  const title = `${prenom}, ${espaceNom} vous ouvre un accès`;
  if (choisir)
    return (
      <>
        <PageHeader
          title={title}
          state={`Vous vous connecterez avec ${email}. Choisissez un mot de passe que vous seul·e connaîtrez ; la charte vient ensuite.`}
        />
        <ActionForm action={accepter} hidden={{ jeton }}>
          <NouveauMotDePasse help="Au moins 12 caractères. Une phrase se retient mieux qu’un mot compliqué." />
          <div>
            <SubmitButton pendingLabel="Ouverture…">Choisir ce mot de passe et entrer</SubmitButton>
          </div>
        </ActionForm>
      </>
    );
  if (connecte === email)
    return (
      <>
        <PageHeader title={title} state={`Votre compte ${email} y entrera comme dans vos autres espaces.`} />
        <ActionForm action={rejoindre} hidden={{ jeton }}>
          <div>
            <SubmitButton pendingLabel="Ouverture…">Entrer</SubmitButton>
          </div>
        </ActionForm>
      </>
    );
  return (
    <>
      <PageHeader
        title={title}
        state={
          connecte
            ? `Cette invitation est pour ${email}, et vous êtes connecté·e avec ${connecte}. Connectez-vous avec l’autre compte pour entrer.`
            : `Vous avez déjà un compte avec ${email}. Connectez-vous pour entrer.`
        }
      />
      <div className="flex flex-wrap gap-3">
        <LinkButton href={`/connexion?suite=/invitation/${jeton}`} variant="primary">
          Se connecter
        </LinkButton>
        <LinkButton href="/mot-de-passe-oublie" variant="quiet">
          Mot de passe oublié
        </LinkButton>
      </div>
    </>
  );
}

/** One answer for a link that never was, that is over, used or withdrawn. */
export function InvitationTerminee() {
  return (
    <>
      <PageHeader
        title="Cette invitation n’ouvre rien, ou plus"
        state="Elle a pu être coupée en la recopiant, servir déjà, ou arriver à son terme. Demandez-en une autre à la personne qui administre l’espace."
      />
      <div>
        <LinkButton href="/connexion">Se connecter</LinkButton>
      </div>
    </>
  );
}
