import { ChartFigure } from "@/components/ui/chart/chart-figure";
import { ColumnChart } from "@/components/ui/chart/column-chart";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import {
  CHARGE_DEFINITIONS,
  formatDefinition,
  formatDessin,
  formatLigne,
  formatMinutes,
  formatReste,
  PARTIE_LABELS,
  PAS_LABELS,
} from "@/lib/charge/labels/heures";
import type { Pas } from "@/lib/charge/rules/cadre";
import { type Semaine, totalOf } from "@/lib/charge/rules/charge";
import { formatMois } from "@/lib/seance/labels/agenda";
import { addDays, formatJourCourt, type Jour } from "@/lib/time";

type Props = {
  nom: string;
  pas: Pas;
  semaines: Semaine[];
  lundi: Jour;
  /** Said once on a page. */
  definitions: boolean;
};

const HEURE = 60;
/** One label in four: as many as a telephone has room for. */
const UN_SUR = 4;

/** A line every eight hours; fewer where several people or the weeks of a month add up. */
const GRADUATIONS = [8 * HEURE, 16 * HEURE, 32 * HEURE, 64 * HEURE] as const;

/** « 23 nov. » or « novembre », without its year. */
const formatRepere = (pas: Pas, lundi: Jour) =>
  (pas === "mois" ? formatMois(lundi) : formatJourCourt(lundi)).replace(/\D\d{4}$/, "");

/** The weeks of a person, or the months of everyone: drawn, then as a table. */
export function Semaines({ nom, pas, semaines, lundi, definitions }: Props) {
  const rangCourant = semaines.findIndex((semaine) => semaine.lundi === lundi);
  const reperes = semaines.filter((_, rang) => pas === "mois" || (rang - rangCourant) % UN_SUR === 0);
  return (
    <ChartFigure
      title={nom}
      definition={definitions ? formatDefinition(pas) : null}
      base={definitions ? CHARGE_DEFINITIONS.capacite : undefined}
      stacked
      chart={
        <ColumnChart
          title={`${nom}, ${PAS_LABELS[pas].titre.toLowerCase()}`}
          desc={formatDessin(pas, semaines)}
          data={semaines.map(({ faites, prevues, estimees, capacite, ...semaine }) => ({
            key: semaine.lundi,
            label: formatRepere(pas, semaine.lundi),
            values: [faites, prevues, estimees],
            mark: capacite,
          }))}
          series={[PARTIE_LABELS.faites, PARTIE_LABELS.prevues, PARTIE_LABELS.estimees]}
          mark="Temps de travail"
          over="Au-delà"
          steps={GRADUATIONS}
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
            columns={columnsOf(pas, lundi)}
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

const columnsOf = (pas: Pas, lundi: Jour): Column<Semaine>[] => [
  {
    key: "lundi",
    header: PAS_LABELS[pas].colonne,
    cell: (semaine) => formatLigne(pas, semaine.lundi, lundi),
  },
  minutes("faites", PARTIE_LABELS.faites, ({ faites }) => faites),
  minutes("prevues", PARTIE_LABELS.prevues, ({ prevues }) => prevues),
  minutes("estimees", "D’après le rythme", ({ estimees }) => estimees),
  minutes("total", "Ensemble", totalOf),
  minutes("capacite", "Temps de travail", ({ capacite }) => capacite),
  { key: "reste", header: "Reste", cell: formatReste },
];
