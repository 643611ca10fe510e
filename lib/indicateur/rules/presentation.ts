import { sortProteges } from "@/lib/secret/rules/derives";
import type { CelluleProtegee } from "./lectures";
import type { LigneProtegee, TableauProtege } from "./tableaux";

/** The figures of a line in the order of the headings: the columns, then the whole. */
export const listFigures = ({ cellules, ensemble }: LigneProtegee): CelluleProtegee[] => [
  ...cellules,
  ensemble,
];

const isZero = ({ valeur }: CelluleProtegee) => valeur === 0;

/**
 * Lines that hold a figure, and the names of those that don't: secret everywhere, or zero everywhere. Decided on
 * what is published only. Below `plies` silent lines nothing is folded: a short table is clearer whole.
 */
export function foldLignes(lignes: readonly LigneProtegee[], plies: number) {
  const isSecrete = (ligne: LigneProtegee) => listFigures(ligne).every(({ secret }) => secret);
  const isVide = (ligne: LigneProtegee) => listFigures(ligne).every(isZero);
  const muettes = lignes.filter((ligne) => isSecrete(ligne) || isVide(ligne));
  if (muettes.length < plies) return { lignes: [...lignes], secretes: [], vides: [] };
  return {
    lignes: lignes.filter((ligne) => !muettes.includes(ligne)),
    secretes: muettes.filter(isSecrete).map(({ nom }) => nom),
    vides: muettes.filter(isVide).map(({ nom }) => nom),
  };
}

/** Whether something is withheld: the mark is then explained, once. */
export const hasSecret = (lignes: readonly LigneProtegee[]): boolean =>
  lignes.some((ligne) => listFigures(ligne).some(({ secret }) => secret));

/** Whether nothing is shown at all: a sentence then says so. Decided on what is published only. */
export const isMasque = (lignes: readonly LigneProtegee[]): boolean =>
  lignes.length > 0 && lignes.every((ligne) => listFigures(ligne).every(({ secret }) => secret));

/** A row of bars: a length each, null where it is secret. */
export type Barre = { label: string; values: (number | null)[] };

/** Lengths one can compare: with one or two the table says it better. */
const BARRES_MIN = 3;

export const isComparable = (barres: readonly Barre[]): boolean =>
  barres.flatMap(({ values }) => values).filter((value) => value !== null).length >= BARRES_MIN;

/**
 * Bars by délégation, one a line; with the whole when it is on their scale (a median, a share) or when there would
 * be one bar only. Rows without an object are left out: a length would be a figure.
 */
export function listBarresParPlace(
  { colonnes }: Pick<TableauProtege, "colonnes">,
  lignes: readonly LigneProtegee[],
  ensemble: { nom: string; comparable: boolean },
): Barre[] {
  const avecEnsemble = ensemble.comparable || colonnes.length === 1;
  const noms = [...colonnes.map(({ nom }) => nom), ...(avecEnsemble ? [ensemble.nom] : [])];
  return noms.flatMap((label, rang) => {
    const figures = lignes.map((ligne) => listFigures(ligne)[rang]);
    const sansObjet = figures.some((figure) => !figure || (figure.valeur === null && !figure.secret));
    return sansObjet ? [] : [{ label, values: figures.map((figure) => figure?.valeur ?? null) }];
  });
}

/**
 * Bars by value over the whole espace, the greatest first, `nombre` at most: only figures that are shown and not
 * zero, so that the order says nothing the table does not.
 */
export function listBarresParValeur(lignes: readonly LigneProtegee[], nombre: number): Barre[] {
  const montrees = lignes.filter(({ ensemble }) => ensemble.valeur);
  return sortProteges(montrees, ({ ensemble }) => ensemble.valeur)
    .slice(0, nombre)
    .map(({ nom, ensemble }) => ({ label: nom, values: [ensemble.valeur] }));
}
