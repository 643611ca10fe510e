import { type CsvError, parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { ok, type Result, refuse } from "@/lib/result";

const SEPARATEURS = [";", ",", "\t"] as const;

/** A number as French spreadsheets read it, negative ones included: it starts no formula. */
const NOMBRE = /^-?\d+(,\d+)?$/;

/**
 * Rows as a file that French spreadsheets open as it is: BOM, semicolons, and a quote before what they would take for
 * a formula.
 */
export const writeCsv = (lignes: readonly (readonly (string | number | null)[])[]): string =>
  stringify(lignes as (string | number | null)[][], {
    bom: true,
    cast: { string: (texte) => (NOMBRE.test(texte) ? { value: texte, escape_formulas: false } : texte) },
    delimiter: ";",
    escape_formulas: true,
    record_delimiter: "windows",
  });

/**
 * The text of a file whose encoding nobody says: by its BOM, then by its zeros (UTF-16), then UTF-8 where it is
 * valid, else Windows-1252, which French spreadsheets still write. Null when it is no text.
 */
export function decodeTexte(octets: Uint8Array): string | null {
  const encodage = encodageOf(octets);
  const texte = encodage === "utf-8" ? decodeUtf8(octets) : new TextDecoder(encodage).decode(octets);
  return texte.includes("\0") ? null : texte;
}

function encodageOf(octets: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [a, b] = octets;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  const debut = octets.subarray(0, 200);
  const zeros = (parite: number) => debut.filter((octet, rang) => rang % 2 === parite && octet === 0).length;
  if (zeros(1) * 4 > debut.length) return "utf-16le";
  return zeros(0) * 4 > debut.length ? "utf-16be" : "utf-8";
}

function decodeUtf8(octets: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(octets);
  } catch {
    return new TextDecoder("windows-1252").decode(octets);
  }
}

/** What a spreadsheet writes so that a text stays a text: `'+33…`, `="012"`. */
const unwrap = (cellule: string): string =>
  cellule.replace(/^'(?=[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20])/, "").replace(/^="([^"]*)"$/, "$1");

/**
 * The first `max` rows of a CSV whose separator nobody says (`;`, `,` or tab), blank ones included so that their rank
 * is the spreadsheet's. Refused: a quote that is never closed, with the row where it is.
 */
export function readCsv(texte: string, max: number): Result<string[][], "GUILLEMETS"> & { ou?: string } {
  const annonce = /^sep=(.)\r?\n/i.exec(texte);
  const corps = texte.slice(annonce?.[0].length ?? 0);
  try {
    const lignes = parseCsv(corps, annonce?.[1] ?? separateurOf(corps), max);
    return ok((annonce ? [[""], ...lignes] : lignes).map((cellules) => cellules.map(unwrap)));
  } catch (error) {
    const { records, lines } = error as CsvError & { records?: number; lines?: number };
    if (records === undefined && lines === undefined) throw error;
    return { ...refuse("GUILLEMETS"), ou: String((records ?? 0) + 1 + (annonce ? 1 : 0)) };
  }
}

function parseCsv(texte: string, delimiter: string, to: number, relax = true): string[][] {
  return parse(texte, { delimiter, relax_column_count: true, relax_quotes: relax, to });
}

/** Rows that are looked at to tell the separator. */
const APERCU = 20;

/**
 * The separator under which no quotation mark stands astray, and that cuts most of the first rows alike; among equals, the
 * one that makes more columns.
 */
function separateurOf(texte: string): string {
  const scores = SEPARATEURS.map((separateur) => {
    const tailles = taillesOf(texte, separateur).filter((taille) => taille > 1);
    const frequences = tailles.map((taille) => ({
      taille,
      lignes: tailles.filter((autre) => autre === taille).length,
    }));
    const [best] = frequences.sort((a, b) => b.lignes - a.lignes || b.taille - a.taille);
    const juste = best !== undefined && isJuste(texte, separateur);
    return { separateur, juste, lignes: best?.lignes ?? 0, taille: best?.taille ?? 0 };
  });
  const [best] = scores.sort(
    (a, b) => Number(b.juste) - Number(a.juste) || b.lignes - a.lignes || b.taille - a.taille,
  );
  return best?.separateur ?? ";";
}

function taillesOf(texte: string, separateur: string): number[] {
  try {
    return parseCsv(texte, separateur, APERCU).map(({ length }) => length);
  } catch {
    return [];
  }
}

function isJuste(texte: string, separateur: string): boolean {
  try {
    parseCsv(texte, separateur, APERCU, false);
    return true;
  } catch {
    return false;
  }
}
