import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Relire } from "@/components/ui/relire";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { retryFichiers } from "@/lib/bilan/actions";
import { formatAvancement } from "@/lib/bilan/labels";
import type { BilanLu } from "@/lib/bilan/queries/bilan";
import { FichiersPrets } from "./fichiers-prets";

/** The files of a published version: those that are ready, how many are, and what to do about those that failed. */
export function Fichiers({ espace, bilan: { id, fichiers, droits } }: { espace: string; bilan: BilanLu }) {
  const enCours = fichiers.some(({ etat }) => etat === "EN_COURS");
  const echecs = fichiers.filter(({ etat }) => etat === "EN_ECHEC");
  return (
    <Section
      id="fichiers"
      title="Fichiers"
      lead={formatAvancement(fichiers)}
      action={
        <LinkButton variant="quiet" href={`/${espace}/bilans/${id}/projection`}>
          Projeter en réunion
        </LinkButton>
      }
    >
      <FichiersPrets base={`/${espace}/bilans/${id}/fichier`} fichiers={fichiers} />
      {enCours ? (
        <p className="text-ink-soft">
          <Relire />
          Les autres se préparent : cela prend quelques secondes.{" "}
          <a className="link" href={`/${espace}/bilans/${id}#fichiers`}>
            Recharger la page
          </a>
        </p>
      ) : null}
      {echecs.length > 0 ? (
        <Notice
          tone="danger"
          title={
            echecs.length === 1 ? "Un fichier n’a pas pu être fait." : "Des fichiers n’ont pas pu être faits."
          }
          action={
            droits.relire ? (
              <ActionForm action={retryFichiers.bind(null, espace)} hidden={{ bilanId: id }}>
                <SubmitButton variant="secondary">Les demander de nouveau</SubmitButton>
              </ActionForm>
            ) : null
          }
        >
          <p>
            {droits.relire
              ? "Le bilan publié n’a pas changé : seuls ses fichiers manquent."
              : "Le bilan publié n’a pas changé. L’équipe TAD peut demander de nouveau ses fichiers."}
          </p>
        </Notice>
      ) : null}
    </Section>
  );
}
