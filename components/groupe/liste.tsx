import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusBadge } from "@/components/ui/status-badge";
import { formatEffectif, formatGroupe } from "@/lib/groupe/labels/groupe";
import type { GroupeLigne, ListeGroupes } from "@/lib/groupe/queries/liste";
import { formatJourCourt, jourOf } from "@/lib/time";

type Props = { espace: string; zone: string; liste: ListeGroupes; clos: boolean };

/** The groups one may open: what they are, who keeps them, how many are in, when they next meet. */
export function GroupesListe({ espace, zone, liste, clos }: Props) {
  return (
    <DataTable<GroupeLigne>
      caption="Groupes"
      hiddenCaption
      rows={liste.lignes}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/${espace}/groupes/${id}`}
      empty={clos ? <AucunClos /> : <AucunOuvert ouvrir={liste.ouvrir} />}
      columns={[
        {
          key: "groupe",
          header: "Groupe",
          cell: (groupe) => ({ lines: [formatGroupe(groupe), { soft: groupe.code }] }),
        },
        { key: "intervenant", header: "Intervenant·e", cell: ({ intervenant }) => intervenant },
        {
          key: "membres",
          header: "Membres",
          cell: (groupe) => (
            <span className="flex flex-col stacked:items-end">
              {formatEffectif(groupe)}
              {groupe.attente > 0 ? (
                <StatusBadge tone="waiting">{groupe.attente} sur liste d’attente</StatusBadge>
              ) : null}
            </span>
          ),
        },
        {
          key: "prochaine",
          header: "Prochaine séance",
          cell: ({ prochaine }) =>
            prochaine ? (
              <span className="flex flex-col stacked:items-end">
                {formatJourCourt(jourOf(prochaine.debut, zone))}
                {prochaine.statut === "PROPOSEE" ? <StatusBadge tone="waiting">Proposée</StatusBadge> : null}
              </span>
            ) : (
              { lines: [{ soft: "Aucune" }] }
            ),
        },
      ]}
    />
  );
}

const AucunOuvert = ({ ouvrir }: { ouvrir: boolean }) => (
  <EmptyState title="Aucun groupe n’est ouvert.">
    {ouvrir
      ? "Un groupe s’ouvre quand vous acceptez la demande collective d’un service, ou ici, quand un service vous a appelé."
      : "Un groupe s’ouvre à la demande d’un service. Vous pouvez en déposer une, pour votre équipe."}
  </EmptyState>
);

const AucunClos = () => (
  <EmptyState title="Aucun groupe n’est clos.">
    Quand un groupe prend fin, ce qu’il a fait reste lisible ici par ses membres.
  </EmptyState>
);
