import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { StatusBadge } from "@/components/ui/status-badge";
import { formatAvancement } from "@/lib/courrier/labels/phrases";
import { SORTE_COURRIER_LABELS } from "@/lib/courrier/labels/sortes";
import type { Registre as Donnees, LigneRegistre } from "@/lib/courrier/queries/registre";
import { formatJourCourt, jourOf } from "@/lib/time";

type Props = { espace: string; zone: string; registre: Donnees };

const NOMMES = 2;

/** « Léa Moreau, Nora Diallo et 3 autres ». */
function nomsOf({ destinataires }: LigneRegistre): string {
  const restants = destinataires.length - NOMMES;
  if (restants <= 0) return destinataires.join(", ");
  return `${destinataires.slice(0, NOMMES).join(", ")} et ${restants === 1 ? "1 autre" : `${restants} autres`}`;
}

/** What was made, the latest first: which letter, about which séance, for whom, and whether it has gone. */
export function Registre({ espace, zone, registre: { lignes, filtre, pages } }: Props) {
  const adresse = (page: number) => {
    const { sorte, etat, code } = filtre;
    const params = {
      ...(sorte && { sorte }),
      ...(etat && { etat }),
      ...(code && { code }),
      page: String(page),
    };
    return `/${espace}/courriers?${new URLSearchParams(params)}`;
  };
  return (
    <div className="flex flex-col gap-6">
      <DataTable
        caption="Courriers préparés"
        hiddenCaption
        rows={lignes}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/${espace}/courriers/${id}`}
        empty={
          <EmptyState title="Aucun courrier ici pour l’instant.">
            <p>Les lettres préparées à partir d’une séance s’inscrivent d’elles-mêmes dans ce registre.</p>
          </EmptyState>
        }
        columns={[
          {
            key: "sorte",
            header: "Courrier",
            cell: ({ sorte }) => SORTE_COURRIER_LABELS[sorte],
          },
          {
            key: "seance",
            header: "Séance",
            cell: ({ code, debut }) => ({ lines: [code, { soft: formatJourCourt(jourOf(debut, zone)) }] }),
          },
          { key: "pour", header: "Pour", cell: nomsOf },
          {
            key: "prepare",
            header: "Préparé",
            cell: ({ prepareLe, par }) => ({
              lines: [formatJourCourt(jourOf(prepareLe, zone)), { soft: par }],
            }),
          },
          {
            key: "envoi",
            header: "Envoi",
            cell: ({ envoyes, destinataires }) => (
              <StatusBadge tone={envoyes < destinataires.length ? "waiting" : "done"}>
                {formatAvancement(envoyes, destinataires.length)}
              </StatusBadge>
            ),
          },
        ]}
      />
      <Pagination page={filtre.page} pages={pages} href={adresse} label="Pages du registre" />
    </div>
  );
}
