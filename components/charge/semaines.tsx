import { ChartFigure } from "@/components/ui/chart/chart-figure";
import { ColumnChart } from "@/components/ui/chart/column-chart";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import {
  CHARGE_DEFINITIONS,
  formatDessin,
  formatMinutes,
  formatReste,
  formatSemaine,
  PARTIE_LABELS,
} from "@/lib/charge/labels";
import { type Semaine, totalOf } from "@/lib/charge/rules/charge";
import { addDays, formatJourCourt, type Jour } from "@/lib/time";

type Props = {
  nom: string;
  semaines: Semaine[];
  lundi: Jour;
  /** Said once on a page. */
  definitions: boolean;
};

const HEURE = 60;
/** One label in four: as many as a telephone has room for. */
const UN_SUR = 4;

/** A line every eight hours; fewer where several people add up. */
const pasOf = (semaines: readonly Semaine[]) =>
  Math.max(...semaines.map((semaine) => Math.max(totalOf(semaine), semaine.capacite ?? 0))) > 48 * HEURE
    ? 16 * HEURE
    : 8 * HEURE;

/** « 23 nov. », without its year. */
const formatRepere = (lundi: Jour) => formatJourCourt(lundi).replace(/\D\d{4}$/, "");

/** The weeks of a person, or of everyone: drawn, then as a table. */
export function Semaines({ nom, semaines, lundi, definitions }: Props) {
  const rangCourant = semaines.findIndex((semaine) => semaine.lundi === lundi);
  const reperes = semaines.filter((_, rang) => (rang - rangCourant) % UN_SUR === 0);
  return (
    <ChartFigure
      title={nom}
      definition={definitions ? CHARGE_DEFINITIONS.semaines : null}
      base={definitions ? CHARGE_DEFINITIONS.capacite : undefined}
      stacked
      chart={
        <ColumnChart
          title={`${nom}, semaine par semaine`}
          desc={formatDessin(semaines)}
          data={semaines.map(({ faites, prevues, estimees, capacite, ...semaine }) => ({
            key: semaine.lundi,
            label: formatRepere(semaine.lundi),
            values: [faites, prevues, estimees],
            mark: capacite,
          }))}
          series={[PARTIE_LABELS.faites, PARTIE_LABELS.prevues, PARTIE_LABELS.estimees]}
          mark="Temps de travail"
          step={pasOf(semaines)}
          format={(minutes) => formatMinutes(minutes)}
          current={lundi}
          labelled={reperes.map((semaine) => semaine.lundi)}
        />
      }
      table={
        <Disclosure summary="Les mêmes heures en tableau">
          <DataTable
            caption={`${nom}, du ${formatJourCourt(semaines[0]?.lundi ?? lundi)} au ${formatJourCourt(addDays(semaines.at(-1)?.lundi ?? lundi, 6))}`}
            hiddenCaption
            columns={columnsOf(lundi)}
            rows={semaines}
            rowKey={(semaine) => semaine.lundi}
            narrow="scroll"
          />
        </Disclosure>
      }
    />
  );
}

const minutes = (key: string, header: string, of: (semaine: Semaine) => number | null): Column<Semaine> => ({
  key,
  header,
  numeric: true,
  cell: (semaine) => {
    const valeur = of(semaine);
    return valeur === null ? "" : formatMinutes(valeur);
  },
});

const columnsOf = (lundi: Jour): Column<Semaine>[] => [
  { key: "lundi", header: "Semaine du", cell: (semaine) => formatSemaine(semaine.lundi, lundi) },
  minutes("faites", PARTIE_LABELS.faites, ({ faites }) => faites),
  minutes("prevues", PARTIE_LABELS.prevues, ({ prevues }) => prevues),
  minutes("estimees", "D’après le rythme", ({ estimees }) => estimees),
  minutes("total", "Ensemble", totalOf),
  minutes("capacite", "Temps de travail", ({ capacite }) => capacite),
  { key: "reste", header: "Reste", cell: formatReste },
];
