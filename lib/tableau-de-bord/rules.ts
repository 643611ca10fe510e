import { compareTableaux, type Evolution } from "@/lib/bilan/rules/instantane";
import type { IndicateurCode } from "@/lib/indicateur/rules/catalogue";
import type { CelluleProtegee } from "@/lib/indicateur/rules/lectures";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import type { Jour } from "@/lib/time";

/** Parts of a civil year one may set beside the same of the year before: whole months, from the first to the last. */
export const PERIODES = {
  annee: [1, 12],
  s1: [1, 6],
  s2: [7, 12],
  t1: [1, 3],
  t2: [4, 6],
  t3: [7, 9],
  t4: [10, 12],
} as const satisfies Record<string, readonly [number, number]>;
export type Periode = keyof typeof PERIODES;
export const PERIODE_CODES = Object.keys(PERIODES) as readonly Periode[];

/** The counts that have months: activity, whose sums over months say no more than the months themselves. */
const MENSUELS = ["seances-par-mois", "heures-par-mois"] as const satisfies readonly IndicateurCode[];

/** What a line of a month is called in its table. */
export const moisCode = (mois: number) => String(mois).padStart(2, "0");

const moisOf = (periode: Periode): number[] => {
  const [premier, dernier] = PERIODES[periode];
  return Array.from({ length: dernier - premier + 1 }, (_, rang) => premier + rang);
};

/** The sum of some months over the whole espace; null as soon as one of them is withheld. */
function sumMois(tableau: TableauProtege | undefined, periode: Periode): number | null {
  const lues = moisOf(periode).map(
    (mois) => tableau?.lignes.find(({ code }) => code === moisCode(mois))?.ensemble ?? null,
  );
  if (lues.some((cellule) => cellule === null || cellule.secret)) return null;
  return lues.reduce((somme, cellule) => somme + (cellule?.valeur ?? 0), 0);
}

/** A year as it is shown: the live one, or as its bilan published it. */
export type AnneeMontree = { annee: number; tableaux: readonly TableauProtege[] };

const tableauOf = ({ tableaux }: AnneeMontree, code: IndicateurCode) =>
  tableaux.find((tableau) => tableau.code === code);

/** The séances and hours of a period beside those of the year before, over the whole espace. */
export const comparePeriodes = (
  apres: AnneeMontree,
  avant: AnneeMontree | null,
  periode: Periode,
): Evolution[] =>
  MENSUELS.flatMap((code) => {
    const tableau = tableauOf(apres, code);
    if (!tableau) return [];
    const { nom, unite } = tableau;
    return [
      {
        ...{ nom: nom.replace(/ par mois$/, ""), unite },
        avant: avant && sumMois(tableauOf(avant, code), periode),
        apres: sumMois(tableau, periode),
      },
    ];
  });

/** The year and the one before, over the whole espace; null where a figure is withheld or was not published. */
export const compareAnneesEntieres = (apres: AnneeMontree, avant: AnneeMontree | null): Evolution[] =>
  compareTableaux(apres.tableaux, avant?.tableaux ?? []);

/** A month of the year, and the same of the year before; a month to come has no figure yet. */
export type LigneMois = { code: string; nom: string; apres: CelluleProtegee; avant: CelluleProtegee | null };

const A_VENIR: CelluleProtegee = { valeur: null, secret: false };

/** The séances of each month beside those of the year before, up to `dernier`, the month it is. */
export function listMois(apres: AnneeMontree, avant: AnneeMontree | null, dernier: number): LigneMois[] {
  const ancien = avant ? tableauOf(avant, "seances-par-mois") : undefined;
  return (tableauOf(apres, "seances-par-mois")?.lignes ?? []).map(({ code, nom, ensemble }) => ({
    ...{ code, nom },
    apres: Number(code) > dernier ? A_VENIR : ensemble,
    avant: ancien?.lignes.find((ligne) => ligne.code === code)?.ensemble ?? null,
  }));
}

/** Whether a part of the year is over: until then, its difference with a whole one would mislead. */
export const isFinie = (annee: { enCours: boolean; arret: Jour }, periode: Periode): boolean =>
  !annee.enCours || PERIODES[periode][1] < dernierMois(annee);

/** The last month of a year that has begun: the one after those that are over. */
export const dernierMois = ({ enCours, arret }: { enCours: boolean; arret: Jour }): number =>
  enCours ? (Number(arret.slice(5, 7)) % 12) + 1 : 12;
