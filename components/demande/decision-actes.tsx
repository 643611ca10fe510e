import { LinkButton } from "@/components/ui/link-button";
import { ACTE_DEMANDE_LABELS } from "@/lib/demande/labels/decision";
import type { DemandeFiche } from "@/lib/demande/queries/demande";
import type { ActeDemande } from "@/lib/demande/rules/statut";

type Props = { espace: string; demande: Pick<DemandeFiche, "id" | "actes"> };

const PREMIERS: readonly ActeDemande[] = ["accepter", "deposer"];

/** The one thing to do first: accept, or complete. */
export function DecisionPrincipale({ espace, demande: { id, actes } }: Props) {
  const acte = PREMIERS.find((premier) => actes.includes(premier));
  if (!acte) return null;
  return acte === "deposer" ? (
    <LinkButton variant="primary" href={`/${espace}/demandes/${id}/etape/1`}>
      Compléter la demande
    </LinkButton>
  ) : (
    <LinkButton variant="primary" href={`/${espace}/demandes/${id}/decision/accepter`}>
      {ACTE_DEMANDE_LABELS.accepter}
    </LinkButton>
  );
}

/** The other answers, quieter. */
export function DecisionAutres({ espace, demande: { id, actes } }: Props) {
  return actes
    .filter((acte) => !PREMIERS.includes(acte))
    .map((acte) => (
      <LinkButton
        key={acte}
        variant={acte === "completer" ? "secondary" : "quiet"}
        href={`/${espace}/demandes/${id}/decision/${acte}`}
      >
        {ACTE_DEMANDE_LABELS[acte]}
      </LinkButton>
    ));
}
