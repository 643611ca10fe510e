import { CHAMPS, type Sorte } from "./champs";
import { cleOf } from "./cle";

/** A sheet as it was read: rows at their rank, cells as texts. */
export type Feuille = { nom: string; lignes: string[][] };
/** A row of data and its number, as the spreadsheet shows it. */
export type Ligne = { numero: number; cellules: string[] };
export type Table = { entetes: string[]; lignes: Ligne[]; colonnes: number };

const ENTETE_MAX = 10;

/** Lines of data an import may hold. */
export const LIGNES_MAX = 5_000;

/**
 * The headers of a sheet and its rows of data, blank ones aside. Headers are the row, among the first, that holds most
 * of the words we know: a title may stand above them.
 */
export function tableOf({ lignes }: Feuille, sorte: Sorte): Table {
  const connus = new Set(CHAMPS[sorte].flatMap(({ libelle, mots }) => [cleOf(libelle), ...mots]));
  const score = (cellules: string[]) => cellules.filter((cellule) => connus.has(cleOf(cellule))).length;
  const pleines = lignes.flatMap((cellules, rang) =>
    cellules.length > 0 ? [{ numero: rang + 1, cellules }] : [],
  );
  const [entete] = pleines.slice(0, ENTETE_MAX).sort((a, b) => score(b.cellules) - score(a.cellules));
  const suite = pleines.filter(({ numero }) => numero > (entete?.numero ?? 0));
  const colonnes = Math.max(0, ...[entete, ...suite].map((ligne) => ligne?.cellules.length ?? 0));
  return { entetes: entete?.cellules ?? [], lignes: suite, colonnes };
}

/** « A », « B », … « AA »: how a spreadsheet names a column. */
export function lettreOf(rang: number): string {
  const dernier = String.fromCharCode(65 + (rang % 26));
  return rang < 26 ? dernier : lettreOf(Math.floor(rang / 26) - 1) + dernier;
}

/** Up to three different values of a column, to recognise it by. */
export function exemplesOf({ lignes }: Table, colonne: number): string[] {
  const vus = new Set<string>();
  for (const { cellules } of lignes) {
    const valeur = cellules[colonne];
    if (valeur) vus.add(valeur);
    if (vus.size === 3) break;
  }
  return [...vus];
}
