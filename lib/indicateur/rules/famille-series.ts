import type { Cellule, Famille, Relation } from "@/lib/secret/schema";
import type { Colonne } from "./place";

/** The column of the whole espace in a cell's id. */
const ENSEMBLE = "ensemble";

/** The id of a figure: what is counted, then where; « ensemble » is the whole espace. */
export const createCelluleId = (compte: string, colonne: Colonne | null) =>
  `${compte}/${colonne?.code ?? ENSEMBLE}`;

/** The id of one line of what is counted. */
export const createLigneId = (compte: string, code: string) => `${compte}/${code}`;

/** One count by column, and the whole. */
export function createSerie(
  compte: string,
  colonnes: readonly Colonne[],
  celluleOf: (colonne: Colonne | null) => Omit<Cellule, "id">,
): Famille {
  const id = (place: Colonne | null) => createCelluleId(compte, place);
  return {
    cellules: [...colonnes, null].map((place) => ({ id: id(place), ...celluleOf(place) })),
    relations: [{ total: id(null), parts: colonnes.map(id) }],
  };
}

/** The same link between counts in each column and in the whole. */
export const createLiens = (
  colonnes: readonly Colonne[],
  total: string,
  parts: readonly string[],
  lien: NonNullable<Relation["lien"]>,
): Famille => ({
  cellules: [],
  relations: [...colonnes, null].map((place) => ({
    total: createCelluleId(total, place),
    parts: parts.map((part) => createCelluleId(part, place)),
    lien,
  })),
});

/** A part is never more than its total. */
export const createParmi = (colonnes: readonly Colonne[], total: string, part: string): Famille =>
  createLiens(colonnes, total, [part], "inclut");

export function mergeFamilles(familles: readonly Famille[]): Famille {
  return {
    cellules: familles.flatMap(({ cellules }) => cellules),
    relations: familles.flatMap(({ relations }) => relations),
  };
}

/**
 * What practice makes true although nothing in the reading does (a situation comes from one demande): a reader counts on
 * it, so it is written wherever the figures say so.
 */
export function addSupposes(famille: Famille, { relations }: Famille): Famille {
  const valeurs = new Map(famille.cellules.map(({ id, valeur }) => [id, valeur]));
  const valeurOf = (id: string) => valeurs.get(id) ?? 0;
  const vraies = relations.filter(({ total, parts, lien }) => {
    const reste = valeurOf(total) - parts.reduce((somme, part) => somme + valeurOf(part), 0);
    return lien === "inclut" ? reste >= 0 : reste <= 0;
  });
  return { cellules: famille.cellules, relations: [...famille.relations, ...vraies] };
}
