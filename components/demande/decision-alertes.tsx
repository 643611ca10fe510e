import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { DemandeFiche } from "@/lib/demande/queries/demande";

type Props = { espace: string; demande: DemandeFiche; delaiAlerteJours: number };

/** What whoever decides must know before reading on. */
export function DecisionAlertes({ espace, demande, delaiAlerteJours }: Props) {
  const { id, manques, enRetard, actes, modalite, statut } = demande;
  return (
    <>
      {manques.includes("CONFLIT") ? (
        <Notice
          tone="waiting"
          title="Un lien qui pourrait gêner la neutralité est déclaré"
          action={
            actes.includes("confier") ? (
              <LinkButton href={`/${espace}/demandes/${id}/decision/confier`}>
                Confier à un·e collègue
              </LinkButton>
            ) : undefined
          }
        >
          <p>
            Lisez-en la nature plus bas. S’il vous concerne, confiez la demande : elle quittera votre file.
          </p>
        </Notice>
      ) : null}
      {manques.includes("ACCORD_RETIRE") ? (
        <Notice tone="danger" title="La personne a retiré son accord">
          <p>
            Sa situation ne peut plus être lue ni travaillée ici. Ce qui est écrit est gardé, et la personne
            référente est la seule qui le lise encore.
          </p>
        </Notice>
      ) : null}
      {enRetard && actes.includes("accepter") ? (
        <Notice tone="danger" title={`Cette demande attend depuis plus de ${delaiAlerteJours} jours`} />
      ) : null}
      {modalite === "COLLECTIF" && statut === "ACCEPTEE" ? (
        <Notice tone="info" title="Ce qui se passe ensuite">
          <p>
            Le groupe se convient avec le service : ses objectifs, ses participants, son rythme et sa durée.
            La demande reste dans « Groupes à préparer » jusque-là.
          </p>
        </Notice>
      ) : null}
    </>
  );
}
