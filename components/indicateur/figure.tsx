import { BarChart } from "@/components/ui/chart/bar-chart";
import { ChartFigure } from "@/components/ui/chart/chart-figure";
import { DECIMALES, formatDenominateur, formatMasque } from "@/lib/indicateur/labels";
import { type Barre, isComparable, isMasque } from "@/lib/indicateur/rules/presentation";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { type LigneDeTableau, Tableau } from "./tableau";

type Props = {
  tableau: TableauProtege;
  entete: string;
  /** The lines shown, when they are not the table's own and its base. */
  lignes?: LigneDeTableau[];
  /** What the chart says, in one sentence. */
  desc: string;
  barres: Barre[];
  series?: string[];
  format?: (valeur: number) => string;
  /** Under the table. */
  precision?: string | null;
};

/** Columns of délégations beyond which a table takes the whole width. */
const DE_FRONT = 2;

/** One table of the year: its definition, its denominator, a chart when there is something to compare. */
export function Figure({ tableau, entete, desc, barres, series, format, precision, ...props }: Props) {
  const { nom, annee, unite, definition, denominateur, colonnes, base } = tableau;
  const propres: LigneDeTableau[] = tableau.lignes.map((ligne) => ({
    ...ligne,
    decimales: DECIMALES[unite],
    forte: ligne.code === "total",
  }));
  const lignes = props.lignes ?? (base ? [...propres, base] : propres);
  const legende = `${nom}, ${annee}`;
  if (isMasque(tableau.lignes))
    return (
      <ChartFigure
        title={nom}
        definition={definition}
        table={<p>{formatMasque(tableau.lignes.map((ligne) => ligne.nom))}</p>}
      />
    );
  return (
    <ChartFigure
      title={nom}
      definition={definition}
      base={denominateur ? formatDenominateur(denominateur) : undefined}
      stacked={colonnes.length > DE_FRONT}
      chart={
        isComparable(barres) ? (
          <BarChart title={legende} desc={desc} data={barres} series={series} format={format} />
        ) : undefined
      }
      table={<Tableau legende={legende} entete={entete} colonnes={colonnes} lignes={lignes} />}
      note={precision}
    />
  );
}
