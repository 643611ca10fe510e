import { ok, type Result, refuse } from "@/lib/result";

/** The furthest row and column that are read. */
export type Grandeur = { lignes: number; colonnes: number };

const BALISE_MAX = 4_000;
const NOM = /^<(\/?)(?:[\w.-]+:)?([\w.-]+)/;
const RANG = /\sr=(["'])([A-Z]{0,4})(\d{0,9})\1/;

type Examen = Result<string, "FORMULES" | "TROP_DE_LIGNES" | "TROP_DE_COLONNES" | "ILLISIBLE"> & {
  ou?: string;
};

/**
 * The XML of a sheet without its empty cells and rows, which spreadsheets write to the end of the grid. One pass over
 * its tags, whatever they are: a row far away would cost the reader of cells every row before it.
 */
export function examineGrille(xml: string, max: Grandeur): Examen {
  const parts: string[] = [];
  let at = 0;
  let ligne = 0;
  const row = { debut: 0, rang: 0, cellules: 0 };
  const cell = { debut: 0, rang: 0, nom: "", valeur: false };
  for (let debut = xml.indexOf("<"); debut >= 0; debut = xml.indexOf("<", at)) {
    const fin = xml.indexOf(">", debut) + 1;
    const balise = xml.slice(debut, fin);
    const [, slash, nom] =
      (fin > 0 && fin - debut < BALISE_MAX && isEntiere(balise) && NOM.exec(balise)) || [];
    if (nom === undefined && !balise.startsWith("<?")) return refuse("ILLISIBLE");
    parts.push(xml.slice(at, fin));
    at = fin;
    const vide = balise.endsWith("/>");
    const [, , lettres = "", chiffres = ""] = (nom === "row" || nom === "c" ? RANG.exec(balise) : null) ?? [];
    if (nom === "f") return { ...refuse("FORMULES"), ou: cell.nom };
    if (nom === "v" || nom === "is") cell.valeur = true;
    if (nom === "row" && !slash)
      Object.assign(row, { debut: parts.length - 1, rang: Number(chiffres) || ligne + 1, cellules: 0 });
    if (nom === "c" && !slash) {
      const rang = lettres ? rangOf(lettres) : cell.rang + 1;
      Object.assign(cell, {
        debut: parts.length - 1,
        rang: row.cellules === 0 && !lettres ? 1 : rang,
        valeur: false,
      });
      cell.nom = lettres + chiffres;
    }
    if (nom === "c" && (slash || vide)) {
      if (cell.valeur) row.cellules += 1;
      else parts.length = cell.debut;
      if (cell.valeur && cell.rang > max.colonnes) return { ...refuse("TROP_DE_COLONNES"), ou: cell.nom };
    }
    if (nom === "row" && (slash || vide)) {
      if (row.cellules > 0) ligne = row.rang;
      else parts.length = row.debut;
      if (ligne > max.lignes) return refuse("TROP_DE_LIGNES");
    }
  }
  return ok(parts.join("") + xml.slice(at));
}

/** Whether the quotes of a tag all close inside it: its `>` is then its own. */
const isEntiere = (balise: string): boolean => !/["']/.test(balise.replace(/"[^"]*"|'[^']*'/g, ""));

/** 1 for A, 27 for AA. */
const rangOf = (lettres: string): number =>
  [...lettres].reduce((rang, lettre) => rang * 26 + lettre.charCodeAt(0) - 64, 0);
