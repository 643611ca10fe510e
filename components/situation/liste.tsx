import { EtatConsentementBadge } from "@/components/consentement/etat-badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusBadge } from "@/components/ui/status-badge";
import { STATUT_SITUATION_LABELS } from "@/lib/situation/labels";
import type { ListeSituations, SituationLigne } from "@/lib/situation/queries/liste";
import type { TriSituations } from "@/lib/situation/schema";
import { formatJourCourt, jourOf } from "@/lib/time";

type Props = { espace: string; zone: string; liste: ListeSituations; closes: boolean };

/** The address of one page of the list, in its order. */
export function hrefOf(
  espace: string,
  { tri, sens, closes, page = 1 }: Pick<ListeSituations, "tri" | "sens"> & { closes: boolean; page?: number },
): string {
  const statut = closes ? "statut=closes&" : "";
  return `/${espace}/situations?${statut}tri=${tri}&sens=${sens}${page > 1 ? `&page=${page}` : ""}`;
}

/** The situations one may open: who leads the work, whether the agreement holds, when it is next spoken of. */
export function SituationsListe({ espace, zone, liste, closes }: Props) {
  const { lignes, tri, sens } = liste;
  const jour = (instant: Date) => formatJourCourt(jourOf(instant, zone));
  return (
    <DataTable<SituationLigne>
      caption="Situations"
      hiddenCaption
      rows={lignes}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/${espace}/situations/${id}`}
      sort={{
        key: tri,
        direction: sens,
        href: (cle, direction) => hrefOf(espace, { tri: cle as TriSituations, sens: direction, closes }),
      }}
      empty={closes ? <AucuneClose /> : <AucuneEnCours />}
      columns={[
        {
          key: "code",
          header: "Situation",
          sortable: true,
          cell: ({ code }) => code,
        },
        { key: "referent", header: "Référent·e", sortable: true, cell: ({ referent }) => referent },
        {
          key: "intervenant",
          header: "Intervenant·e",
          sortable: true,
          cell: ({ intervenant, statut }) =>
            intervenant ?? { lines: [{ soft: STATUT_SITUATION_LABELS[statut] }] },
        },
        {
          key: "accord",
          header: "Accord",
          cell: ({ consentement }) => <EtatConsentementBadge etat={consentement} />,
        },
        {
          key: "prochaine",
          header: "Prochaine séance",
          cell: ({ prochaine }) =>
            prochaine ? (
              <span className="flex flex-col stacked:items-end">
                {jour(prochaine.debut)}
                {prochaine.statut === "PROPOSEE" ? <StatusBadge tone="waiting">Proposée</StatusBadge> : null}
              </span>
            ) : (
              { lines: [{ soft: "Aucune" }] }
            ),
        },
        {
          key: "derniere",
          header: "Dernier contact",
          cell: ({ derniere }) => (derniere ? jour(derniere) : { lines: [{ soft: "Pas encore" }] }),
        },
      ]}
    />
  );
}

const AucuneEnCours = () => (
  <EmptyState title="Aucune situation n’est en cours.">
    Une situation s’ouvre ici quand une demande est déposée, et le travail commence quand elle est acceptée.
  </EmptyState>
);

const AucuneClose = () => (
  <EmptyState title="Aucune situation n’est close.">
    Quand un travail prend fin, son récit reste lisible ici par celles et ceux qui y ont pris part.
  </EmptyState>
);
