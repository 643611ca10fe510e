import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { annulerAdresse, confirmerAdresse, reinitialiser } from "@/lib/compte/actions";
import type { LienLu } from "@/lib/compte/queries/lien";
import { NouveauMotDePasse } from "./nouveau-mot-de-passe";

type Props = { jeton: string; lien: LienLu };

/** What the link of a mail lets one do: nothing is done before the button is pressed. */
export function LienCompte({ jeton, lien: { sorte, adresse, email } }: Props) {
  if (sorte === "ADRESSE_LIEN")
    return (
      <>
        <PageHeader
          title="Confirmer votre nouvelle adresse"
          state={`Le compte ${email} deviendra ${adresse} : vous vous connecterez avec elle, et vos courriels y arriveront.`}
        />
        <ActionForm action={confirmerAdresse} hidden={{ jeton }}>
          <div>
            <SubmitButton>Confirmer cette adresse</SubmitButton>
          </div>
        </ActionForm>
      </>
    );
  if (sorte === "ADRESSE_AVIS")
    return (
      <>
        <PageHeader
          title="Annuler le changement d’adresse"
          state={`Le compte garde ${adresse}, et toutes ses connexions se ferment, la vôtre comprise.`}
        />
        <ActionForm action={annulerAdresse} hidden={{ jeton }}>
          <div>
            <SubmitButton variant="danger">Annuler ce changement</SubmitButton>
          </div>
        </ActionForm>
      </>
    );
  return (
    <>
      <PageHeader
        title="Choisir un nouveau mot de passe"
        state={`Pour le compte ${email}. Toutes ses connexions se ferment ; vous vous connecterez avec le nouveau.`}
      />
      <ActionForm action={reinitialiser} hidden={{ jeton }}>
        <NouveauMotDePasse help="Au moins 12 caractères. Une phrase se retient mieux qu’un mot compliqué." />
        <div>
          <SubmitButton>Choisir ce mot de passe</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}

/** One answer for a link that never was, that is over and that was used. */
export function LienTermine() {
  return (
    <>
      <PageHeader
        title="Ce lien n’ouvre rien, ou plus"
        state="Il a pu être coupé en le recopiant, servir déjà, ou arriver à son terme."
      />
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/mot-de-passe-oublie">Demander un nouveau mot de passe</LinkButton>
        <LinkButton href="/connexion" variant="quiet">
          Se connecter
        </LinkButton>
      </div>
    </>
  );
}
