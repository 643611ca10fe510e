import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { List, ListRow } from "@/components/ui/list";
import { PageBody } from "@/components/ui/page-body";
import { Section } from "@/components/ui/section";
import { COMPTE_LABELS, formatMois } from "@/lib/activite/labels";
import type { Activite as ActiviteLue, Compte } from "@/lib/activite/queries";
import { formatJour } from "@/lib/time";

type Props = { espace: string; activite: ActiviteLue };
type Ligne = { code: keyof Compte; nom: string; href: string | null; avant: number; apres: number };

/** One's own year beside the last, each count the way to its rows; then the follow-ups still to do. */
export function Activite({ espace, activite: { annee, comptes, suivis } }: Props) {
  const lignes = Object.entries(COMPTE_LABELS).map(([code, labels]): Ligne => {
    const cle = code as keyof Compte;
    return { code: cle, ...labels, avant: comptes.avant[cle], apres: comptes.apres[cle] };
  });
  return (
    <PageBody>
      <Section
        title={`${annee}, à côté de ${annee - 1}`}
        lead={`${annee} jusqu’à aujourd’hui, ${annee - 1} en entier. Une séance compte quand elle est notée tenue, dans l’année où elle a commencé.`}
      >
        <div className="max-w-form">
          <DataTable<Ligne>
            caption={`Votre activité en ${annee - 1} et ${annee}`}
            hiddenCaption
            columns={[
              {
                key: "nom",
                header: "Ce qui est compté",
                cell: ({ nom, href }) =>
                  href ? (
                    <a className="link" href={`/${espace}${href}`}>
                      {nom}
                    </a>
                  ) : (
                    nom
                  ),
              },
              { key: "avant", header: String(annee - 1), numeric: true, cell: ({ avant }) => avant },
              { key: "apres", header: String(annee), numeric: true, cell: ({ apres }) => apres },
            ]}
            rows={lignes}
            rowKey={({ code }) => code}
          />
        </div>
      </Section>
      <Section
        title="Suivis après clôture"
        lead="À 3 et 6 mois : ce que le travail a changé, selon le professionnel."
      >
        {suivis.length === 0 ? (
          <EmptyState title="Aucun suivi à venir.">
            Quand une situation est close, deux suivis se prévoient d’eux-mêmes.
          </EmptyState>
        ) : (
          <List label="Suivis après clôture">
            {suivis.map(({ id, situationId, code, mois, prevuLe }) => (
              <ListRow
                key={id}
                href={`/${espace}/situations/${situationId}/suivis/${id}`}
                title={code}
                meta={[formatMois(mois), `prévu le ${formatJour(prevuLe, { annee: true })}`].join(" · ")}
              />
            ))}
          </List>
        )}
      </Section>
    </PageBody>
  );
}
