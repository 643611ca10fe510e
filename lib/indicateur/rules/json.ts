import type { CelluleProtegee } from "./lectures";
import type { LigneProtegee, TableauProtege } from "./tableaux";

/** A figure in the file: `valeur` is null where it is withheld (`secret`) or has no object. */
type CelluleJson = { colonne: string; valeur: number | null; secret: boolean };

const ENSEMBLE = "ensemble";

/**
 * The tables as data: every figure with its column, the whole espace (`ensemble`) as the last one, the line they are
 * counted over (`base`), and the definition. Nothing in it is left to withhold.
 */
export function toJson(tableaux: readonly TableauProtege[]) {
  return tableaux.map(({ colonnes, lignes, base, ...indicateur }) => {
    const read = ({ code, nom, cellules, ensemble }: LigneProtegee) => ({
      code,
      nom,
      cellules: [
        ...cellules.map((cellule, rang) => createCellule(colonnes[rang]?.code ?? "", cellule)),
        createCellule(ENSEMBLE, ensemble),
      ],
    });
    return { ...indicateur, colonnes, lignes: lignes.map(read), base: base && read(base) };
  });
}

const createCellule = (colonne: string, cellule: CelluleProtegee): CelluleJson => ({ colonne, ...cellule });
