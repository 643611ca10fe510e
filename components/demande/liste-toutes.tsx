import { EtatConsentementBadge } from "@/components/consentement/etat-badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusBadge } from "@/components/ui/status-badge";
import { STATUT_DEMANDE_LABELS } from "@/lib/demande/labels/reponses";
import { STATUT_DEMANDE_TONS } from "@/lib/demande/labels/statut";
import type { DemandeLigne } from "@/lib/demande/queries/liste";
import { STATUTS_EN_ATTENTE } from "@/lib/demande/rules/statut";
import { formatJourCourt, jourOf } from "@/lib/time";
import type { StatutDemande } from "@/prisma/client/enums";
import { type Contexte, codeOf, sortOf } from "./liste-contexte";

const EN_ATTENTE: readonly StatutDemande[] = STATUTS_EN_ATTENTE;

type Props = Contexte & { lignes: DemandeLigne[] };

/** The secretariat's lists, what waits and what was answered: codes, people, dates and statuses. */
export function ListeToutes({ lignes, ...contexte }: Props) {
  const { espace, zone } = contexte;
  return (
    <DataTable
      caption={contexte.vue === "encours" ? "Demandes en cours" : "Demandes répondues"}
      hiddenCaption
      rows={lignes}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/${espace}/demandes/${id}`}
      sort={sortOf(contexte)}
      empty={
        <EmptyState
          title={
            contexte.vue === "encours" ? "Aucune demande n’attend." : "Aucune demande n’a reçu de réponse."
          }
        >
          {contexte.vue === "encours"
            ? "Elles se présentent ici dès leur dépôt, avec leurs dates et les personnes concernées."
            : "Elles passent ici dès qu’une réponse est donnée."}
        </EmptyState>
      }
      columns={[
        { key: "code", header: "Code", sortable: true, cell: codeOf },
        {
          key: "statut",
          header: "État",
          sortable: true,
          cell: ({ statut }) => (
            <StatusBadge tone={STATUT_DEMANDE_TONS[statut]}>{STATUT_DEMANDE_LABELS[statut]}</StatusBadge>
          ),
        },
        {
          key: "deposee",
          header: "Déposée le",
          sortable: true,
          cell: ({ deposeLe }) => (deposeLe ? formatJourCourt(jourOf(deposeLe, zone)) : null),
        },
        {
          key: "auteur",
          header: "Par",
          sortable: true,
          cell: ({ auteur, structure }) => ({ lines: [auteur, structure ? { soft: structure } : null] }),
        },
        { key: "delegation", header: "Délégation", sortable: true, cell: ({ delegation }) => delegation },
        {
          key: "intervenant",
          header: "Intervenant·e",
          cell: ({ intervenant, statut }) =>
            intervenant ?? { lines: [{ soft: EN_ATTENTE.includes(statut) ? "Pas encore" : "Sans objet" }] },
        },
        {
          key: "accord",
          header: "Accord",
          cell: ({ consentement }) =>
            consentement ? (
              <EtatConsentementBadge etat={consentement} />
            ) : (
              { lines: [{ soft: "Sans objet" }] }
            ),
        },
      ]}
    />
  );
}
