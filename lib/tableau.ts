import { type Feuille, type RefusClasseur, readClasseur } from "@/lib/classeur";
import { decodeTexte, readCsv } from "@/lib/csv";
import { ok, type Result, refuse } from "@/lib/result";

/** Rows of the grid, blank ones included, and columns. */
const GRILLE = { lignes: 20_000, colonnes: 60 };
const CARACTERES_MAX = 2_000;
/** Of all the cells together: one long text is cheap to repeat in a file, and dear to read each time. */
const CARACTERES_EN_TOUT = 5_000_000;
const INVISIBLES = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;

export type RefusTableau = RefusClasseur | "VIDE" | "FORMAT" | "ANCIEN" | "GUILLEMETS" | "CELLULE";
export type { Feuille };

const startsWith = (fichier: Buffer, ...octets: number[]) =>
  octets.every((octet, rang) => fichier[rang] === octet);

/**
 * The sheets of a file that a spreadsheet wrote, XLSX or CSV, by what it holds and not by its name: texts trimmed,
 * without signs that are not seen, columns and rows where they were. `ou` names the cell or the row of a refusal.
 */
export async function readTableau(
  fichier: Buffer,
): Promise<Result<Feuille[], RefusTableau> & { ou?: string }> {
  const lues = await readFeuilles(fichier);
  if (!lues.ok) return lues;
  const feuilles: Feuille[] = [];
  let restants = CARACTERES_EN_TOUT;
  for (const { nom, lignes } of lues.value) {
    if (lignes.length > GRILLE.lignes) return refuse("TROP_DE_LIGNES");
    for (const [rang, ligne] of lignes.entries())
      for (const { length } of ligne) {
        if (length > CARACTERES_MAX) return { ...refuse("CELLULE"), ou: String(rang + 1) };
        restants -= length;
        if (restants < 0) return refuse("TROP_GROS");
      }
    const nettes = lignes.map((ligne) => trimEnd(ligne.map(tidy)));
    if (nettes.some((ligne) => ligne.length > GRILLE.colonnes)) return refuse("TROP_DE_COLONNES");
    if (nettes.some((ligne) => ligne.length > 0))
      feuilles.push({ nom: tidy(nom).slice(0, 80), lignes: nettes });
  }
  return feuilles.length > 0 ? ok(feuilles) : refuse("VIDE");
}

async function readFeuilles(fichier: Buffer): Promise<Result<Feuille[], RefusTableau> & { ou?: string }> {
  if (fichier.length === 0) return refuse("VIDE");
  if (startsWith(fichier, 0x50, 0x4b)) return readClasseur(fichier, GRILLE);
  // The container of .xls, and of an .xlsx closed by a password.
  if (startsWith(fichier, 0xd0, 0xcf, 0x11, 0xe0)) return refuse("ANCIEN");
  const texte = startsWith(fichier, 0x25, 0x50, 0x44, 0x46) ? null : decodeTexte(fichier);
  if (texte === null) return refuse("FORMAT");
  const lignes = readCsv(texte, GRILLE.lignes + 1);
  return lignes.ok ? ok([{ nom: "", lignes: lignes.value }]) : lignes;
}

const tidy = (cellule: string): string =>
  cellule
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(INVISIBLES, "")
    .replace(/[\u00a0\u202f]/g, " ")
    .trim();

function trimEnd(ligne: string[]): string[] {
  let fin = ligne.length;
  while (fin > 0 && ligne[fin - 1] === "") fin -= 1;
  return ligne.slice(0, fin);
}
