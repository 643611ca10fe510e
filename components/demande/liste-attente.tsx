import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusBadge } from "@/components/ui/status-badge";
import { MANQUE_LABELS } from "@/lib/demande/labels/decision";
import { MODALITE_LABELS } from "@/lib/demande/labels/reponses";
import type { DemandeLigne } from "@/lib/demande/queries/liste";
import { formatDepuis } from "@/lib/time";
import { type Contexte, codeOf, sortOf } from "./liste-contexte";

type Props = Contexte & { lignes: DemandeLigne[]; delaiAlerteJours: number };

/** The queue, to be compared: who has waited longest, where, and what is missing before one can decide. */
export function ListeAttente({ lignes, delaiAlerteJours, ...contexte }: Props) {
  const { espace, zone, now } = contexte;
  return (
    <DataTable
      caption="Demandes qui attendent une réponse"
      hiddenCaption
      rows={lignes}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/${espace}/demandes/${id}`}
      sort={sortOf(contexte)}
      empty={
        <EmptyState title="Aucune demande n’attend.">
          Les demandes de vos délégations se présentent ici dès qu’elles sont déposées, les plus anciennes
          d’abord.
        </EmptyState>
      }
      columns={[
        { key: "code", header: "Code", sortable: true, cell: codeOf },
        {
          key: "deposee",
          header: "Déposée",
          sortable: true,
          cell: ({ deposeLe, enRetard }) => {
            const depuis = deposeLe ? formatDepuis(deposeLe, now, zone) : null;
            if (!enRetard) return depuis;
            return (
              <span className="flex flex-col gap-0.5 stacked:items-end">
                {depuis}
                <StatusBadge tone="danger">Plus de {delaiAlerteJours} jours</StatusBadge>
              </span>
            );
          },
        },
        { key: "delegation", header: "Délégation", sortable: true, cell: ({ delegation }) => delegation },
        {
          key: "modalite",
          header: "Modalité",
          sortable: true,
          cell: ({ modalite }) => MODALITE_LABELS[modalite],
        },
        {
          key: "auteur",
          header: "Par",
          sortable: true,
          cell: ({ auteur, structure }) => ({ lines: [auteur, structure ? { soft: structure } : null] }),
        },
        {
          key: "manques",
          header: "À compléter",
          cell: ({ manques, statut, auteur }) => ({
            lines:
              statut === "COMPLEMENT"
                ? [`Complément demandé à ${auteur}`]
                : manques.length > 0
                  ? manques.map((manque) => MANQUE_LABELS[manque])
                  : [{ soft: "Rien ne manque" }],
          }),
        },
      ]}
    />
  );
}
