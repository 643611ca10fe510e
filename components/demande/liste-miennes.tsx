import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { List, ListRow } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import { StatusBadge } from "@/components/ui/status-badge";
import { STATUT_DEMANDE_LABELS } from "@/lib/demande/labels/reponses";
import { STATUT_DEMANDE_TONS } from "@/lib/demande/labels/statut";
import { formatSuite } from "@/lib/demande/labels/suite";
import type { DemandeLigne } from "@/lib/demande/queries/liste";
import type { StatutDemande } from "@/prisma/client/enums";
import type { Contexte } from "./liste-contexte";

const GROUPES: { titre: string; statuts: readonly StatutDemande[] }[] = [
  { titre: "À reprendre", statuts: ["BROUILLON", "COMPLEMENT"] },
  { titre: "En attente de réponse", statuts: ["DEPOSEE"] },
  { titre: "Répondues", statuts: ["ACCEPTEE", "ORIENTEE", "REFUSEE", "RETIREE"] },
];

type Props = Pick<Contexte, "espace" | "zone" | "now"> & { lignes: DemandeLigne[] };

/** What the professional has filed or begun: what is theirs to go on with first, and what happens next to each. */
export function ListeMiennes({ espace, zone, now, lignes }: Props) {
  if (lignes.length === 0)
    return (
      <EmptyState
        title="Vous n’avez pas encore déposé de demande."
        action={<LinkButton href={`/${espace}/demandes/nouvelle`}>Déposer une demande</LinkButton>}
      >
        Une situation vous met en difficulté : cinq étapes courtes, sans aucun nom, que vous pouvez
        interrompre et reprendre. Une intervenante ou un intervenant TAD vous répond ensuite ici.
      </EmptyState>
    );
  return GROUPES.map(({ titre, statuts }) => {
    const groupe = lignes.filter(({ statut }) => statuts.includes(statut));
    if (groupe.length === 0) return null;
    return (
      <Section key={titre} title={titre}>
        <List label={titre}>
          {groupe.map((demande) => (
            <ListRow
              key={demande.id}
              href={hrefOf(espace, demande)}
              waiting={demande.statut === "COMPLEMENT"}
              title={demande.situationCode ? `Situation ${demande.situationCode}` : "Groupe de travail"}
              meta={`${formatSuite(demande, now, zone)} Demande ${demande.code}.`}
              action={
                demande.statut === "ACCEPTEE" && demande.situationId ? (
                  <LinkButton
                    href={`/${espace}/situations/${demande.situationId}`}
                    variant="quiet"
                    aria-label={`Ouvrir la situation ${demande.situationCode}`}
                  >
                    Ouvrir la situation
                  </LinkButton>
                ) : undefined
              }
              status={
                <StatusBadge tone={STATUT_DEMANDE_TONS[demande.statut]}>
                  {STATUT_DEMANDE_LABELS[demande.statut]}
                </StatusBadge>
              }
            />
          ))}
        </List>
      </Section>
    );
  });
}

const hrefOf = (espace: string, { id, statut, etape }: DemandeLigne) =>
  statut === "BROUILLON" ? `/${espace}/demandes/${id}/etape/${etape}` : `/${espace}/demandes/${id}`;
