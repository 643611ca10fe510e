import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { createBilan } from "@/lib/bilan/actions";
import type { BilanLu } from "@/lib/bilan/queries/bilan";

/** What comes next: to write, to correct; then the other versions of the year. */
export function ActesBilan({ espace, bilan }: { espace: string; bilan: BilanLu }) {
  const { id, annee, etat, versions, droits, partages } = bilan;
  const base = `/${espace}/bilans`;
  const enCours = versions.some((version) => version.etat !== "PUBLIE");
  return (
    <>
      {etat === "BROUILLON" ? (
        <LinkButton variant="primary" href={`${base}/${id}/ecrire`}>
          Continuer d’écrire
        </LinkButton>
      ) : null}
      {etat === "EN_RELECTURE" ? (
        <LinkButton variant="primary" href="#decision">
          {droits.publier ? "Publier ou renvoyer" : "Renvoyer à l’écriture"}
        </LinkButton>
      ) : null}
      {partages ? (
        <LinkButton variant="secondary" href={`${base}/${id}/envoi`}>
          Envoyer au comité
        </LinkButton>
      ) : null}
      {versions.map((version) => (
        <LinkButton key={version.id} variant="quiet" href={`${base}/${version.id}`}>
          Version {version.version}
        </LinkButton>
      ))}
      {etat === "PUBLIE" && droits.ecrire && !enCours ? (
        <ActionForm action={createBilan.bind(null, espace)} hidden={{ annee: String(annee) }}>
          <SubmitButton variant="secondary">Corriger</SubmitButton>
        </ActionForm>
      ) : null}
    </>
  );
}
