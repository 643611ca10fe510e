import readExcelFile from "read-excel-file/node";
import { readArchive, writeArchive } from "@/lib/archive";
import { examineGrille, type Grandeur } from "@/lib/grille";
import { ok, type Result, refuse } from "@/lib/result";
import { jourFromDate } from "@/lib/time";

const ENTREES_MAX = 2_000;
const OCTETS_MAX = 8_000_000;
/** Where the cells, their words and the formats of their numbers are; nothing else of a workbook is opened. */
const LUES =
  /^(xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/sharedStrings\.xml|xl\/worksheets\/[^/]+\.xml)$/;
const FEUILLE = /^xl\/worksheets\//;
const ORDINAIRES = "xl/workbook.xml";

export type RefusClasseur =
  | "PROTEGE"
  | "TROP_GROS"
  | "ILLISIBLE"
  | "ODS"
  | "MACROS"
  | "FORMULES"
  | "TROP_DE_LIGNES"
  | "TROP_DE_COLONNES";
export type Feuille = { nom: string; lignes: string[][] };

/**
 * The sheets of an XLSX workbook as texts, in its order. Rows keep their rank; what goes beyond `max`, formulas, macros,
 * entities, lying archives and other formats are refused, before anything is handed to the reader of cells.
 */
export async function readClasseur(
  fichier: Buffer,
  max: Grandeur,
): Promise<Result<Feuille[], RefusClasseur> & { ou?: string }> {
  const archive = readArchive(fichier, {
    garder: (nom) => LUES.test(nom),
    octets: OCTETS_MAX,
    entrees: ENTREES_MAX,
  });
  if (!archive.ok) return archive;
  const { noms, contenus } = archive.value;
  if (noms.includes("content.xml")) return refuse("ODS");
  if (noms.some((nom) => /vbaProject|macrosheets|activeX/i.test(nom))) return refuse("MACROS");
  if (!contenus.has(ORDINAIRES)) return refuse("ILLISIBLE");
  for (const [nom, contenu] of contenus) {
    const xml = contenu.toString("utf8");
    if (/<!(DOCTYPE|ENTITY)/i.test(xml)) return refuse("ILLISIBLE");
    if (!FEUILLE.test(nom)) continue;
    const feuille = examineGrille(xml, max);
    if (!feuille.ok) return feuille;
    contenus.set(nom, Buffer.from(feuille.value));
  }
  try {
    const feuilles = await readExcelFile(writeArchive(contenus), { trim: false });
    return ok(
      feuilles.map(({ sheet, data }) => ({ nom: sheet, lignes: data.map((ligne) => ligne.map(texteOf)) })),
    );
  } catch {
    return refuse("ILLISIBLE");
  }
}

function texteOf(cellule: unknown): string {
  if (cellule === null || cellule === undefined) return "";
  if (cellule instanceof Date) return jourFromDate(cellule);
  if (typeof cellule === "boolean") return cellule ? "oui" : "non";
  return String(cellule);
}
