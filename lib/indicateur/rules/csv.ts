import { SECRET_LABEL, SECRET_MARQUE } from "@/lib/secret/labels";
import { CSV_LABELS, ENSEMBLE_LABEL, SANS_OBJET_LABEL } from "../labels";
import type { CelluleProtegee } from "./lectures";
import { getTauxLigne, type LigneProtegee, type TableauProtege } from "./tableaux";

type ColonneCsv = keyof typeof CSV_LABELS;

/**
 * The tables as lines of text, one figure a line, headings first; what a spreadsheet pivots
 * without loss. A secret is « s », a figure without object is empty, both said in the last column; the
 * decimal mark is a comma. Cells that start like a formula are left to the writer (csv-stringify, `escape_formulas`).
 */
export function listLignesCsv(tableaux: readonly TableauProtege[]): string[][] {
  const ordre = Object.keys(CSV_LABELS) as ColonneCsv[];
  const lignes = tableaux.flatMap((tableau) =>
    tableau.lignes.flatMap((ligne) => listFigures(tableau, ligne)),
  );
  return [Object.values(CSV_LABELS), ...lignes.map((ligne) => ordre.map((colonne) => ligne[colonne]))];
}

function listFigures(tableau: TableauProtege, ligne: LigneProtegee): Record<ColonneCsv, string>[] {
  const taux = getTauxLigne(tableau, ligne);
  const createFigure = (
    colonne: string,
    valeur: CelluleProtegee | undefined,
    base: CelluleProtegee | undefined,
    part: number | null | undefined,
  ) => ({
    annee: String(tableau.annee),
    code: tableau.code,
    nom: tableau.nom,
    ligne: ligne.nom,
    colonne,
    valeur: formatCellule(valeur),
    unite: tableau.unite,
    base: formatCellule(base),
    taux: formatNombre(part ?? null),
    denominateur: tableau.denominateur ?? "",
    definition: tableau.definition,
    remarque: valeur?.secret ? SECRET_LABEL : valeur?.valeur == null ? SANS_OBJET_LABEL : "",
  });
  return [
    ...tableau.colonnes.map(({ nom }, rang) =>
      createFigure(nom, ligne.cellules[rang], tableau.base?.cellules[rang], taux?.cellules[rang]),
    ),
    createFigure(ENSEMBLE_LABEL, ligne.ensemble, tableau.base?.ensemble, taux?.ensemble),
  ];
}

const formatNombre = (valeur: number | null) => (valeur === null ? "" : String(valeur).replace(".", ","));

const formatCellule = (cellule: CelluleProtegee | undefined) =>
  cellule?.secret ? SECRET_MARQUE : formatNombre(cellule?.valeur ?? null);
