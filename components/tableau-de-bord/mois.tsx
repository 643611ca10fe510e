import { Chiffre } from "@/components/indicateur/chiffre";
import { ChartFigure } from "@/components/ui/chart/chart-figure";
import { ColumnChart } from "@/components/ui/chart/column-chart";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { formatMasque, formatNombre } from "@/lib/indicateur/labels";
import type { TableauDeBord } from "@/lib/tableau-de-bord/queries";
import { dernierMois, type LigneMois, listMois, moisCode } from "@/lib/tableau-de-bord/rules";

/** One month in three is named under its column: as many as a telephone has room for. */
const UN_SUR = 3;

const GRADUATIONS = [1, 2, 5, 10, 20, 50, 100, 200, 500] as const;

/** The séances of each month, and those of the same month a year before. */
export function Mois({ chiffres, precedente }: Pick<TableauDeBord, "chiffres" | "precedente">) {
  const { annee, tableaux } = chiffres;
  const tableau = tableaux.find(({ code }) => code === "seances-par-mois");
  const dernier = dernierMois(chiffres);
  const lignes = listMois(chiffres, precedente, dernier);
  if (!tableau || lignes.length === 0) return null;
  const compare = lignes.some(({ avant }) => avant !== null);
  const secret = lignes.some(({ apres }) => apres.secret);
  return (
    <Section id="mois" title="Mois par mois">
      <ChartFigure
        title={tableau.nom}
        definition={tableau.definition}
        stacked
        chart={
          secret ? undefined : (
            <ColumnChart
              title={`${tableau.nom}, ${annee}`}
              desc={`Une colonne par mois de ${annee}${compare ? `, et un trait à la hauteur du même mois de ${annee - 1}` : ""}.`}
              data={lignes.map(({ code, nom, apres, avant }) => ({
                key: code,
                label: nom,
                values: [apres.valeur ?? 0],
                mark: avant?.valeur ?? null,
              }))}
              series={[String(annee)]}
              mark={String(annee - 1)}
              steps={GRADUATIONS}
              format={(valeur) => formatNombre(valeur)}
              current={chiffres.enCours ? moisCode(dernier) : ""}
              labelled={lignes.filter((_, rang) => rang % UN_SUR === 0).map(({ code }) => code)}
            />
          )
        }
        table={
          secret ? (
            <p>{formatMasque([tableau.nom])}</p>
          ) : (
            <div className="max-w-form">
              <DataTable<LigneMois>
                caption={`${tableau.nom}, ${annee}`}
                hiddenCaption
                columns={[
                  { key: "nom", header: "Mois", cell: ({ nom }) => nom },
                  ...(compare
                    ? [
                        {
                          key: "avant",
                          header: String(annee - 1),
                          numeric: true,
                          cell: ({ avant }: LigneMois) => (
                            <Chiffre cellule={avant ?? undefined} decimales={0} />
                          ),
                        },
                      ]
                    : []),
                  {
                    key: "apres",
                    header: String(annee),
                    numeric: true,
                    cell: ({ apres }) => <Chiffre cellule={apres} decimales={0} />,
                  },
                ]}
                rows={lignes}
                rowKey={({ code }) => code}
                narrow="scroll"
              />
            </div>
          )
        }
      />
    </Section>
  );
}
