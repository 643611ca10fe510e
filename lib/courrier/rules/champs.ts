import type { Bloc } from "@/lib/document";

/** What a wording may leave to be filled in, between braces. Codes, dates, places and names of professionals. */
export const CHAMPS = [
  "prenom",
  "nom",
  "structure",
  "code",
  "date",
  "heure",
  "fin",
  "duree",
  "lieu",
  "acces",
  "visio",
  "intervenant",
  "espace",
  "jour",
  "signataire",
  "contact",
] as const;
export type Champ = (typeof CHAMPS)[number];
export type Valeurs = Readonly<Record<Champ, string>>;

const ENTRE_ACCOLADES = /\{([^{}]*)\}/g;
const isChamp = (nom: string): nom is Champ => (CHAMPS as readonly string[]).includes(nom);

/** What stands between braces and is no field; a brace left alone is one too. */
export function champsInconnus(texte: string): string[] {
  const noms = [...texte.matchAll(ENTRE_ACCOLADES)].map(([tout, nom = ""]) => (isChamp(nom) ? "" : tout));
  const seules = texte.replace(ENTRE_ACCOLADES, "").match(/[{}]/g) ?? [];
  return [...new Set([...noms.filter((nom) => nom !== ""), ...seules])];
}

/** The text with its fields filled in, once: what a value holds is never read as a field. */
export function fillChamps(texte: string, valeurs: Valeurs): string {
  return spaced(texte).replace(ENTRE_ACCOLADES, (tout, nom: string) => (isChamp(nom) ? valeurs[nom] : tout));
}

/** The spaces that a keyboard has no key for. */
const spaced = (texte: string) => texte.replace(/ (?=[:;?!»%])/g, "\u00A0").replace(/« /g, "«\u00A0");

const ENTREE = /^([^:\n]{1,40}?)[ \u00A0]: (.+)$/;
const TIRET = /^[-–•] +/;

/**
 * The blocks of a wording: a blank line begins a new one. Lines « Nom : valeur » make a list of facts, those whose
 * value is not known left out; lines that begin with a dash make a list. The values come after: they change no block.
 */
export function blocsOf(texte: string, valeurs: Valeurs): Bloc[] {
  const fill = (part: string) => fillChamps(part, valeurs);
  return texte
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part): Bloc => {
      const lignes = part.split("\n").map((ligne) => ligne.trim());
      const faits = lignes.map((ligne) => ENTREE.exec(ligne));
      if (lignes.length > 1 && faits.every((fait) => fait !== null)) {
        const entrees = faits.map((fait) => [fill(fait[1] ?? ""), fill(fait[2] ?? "").trim()] as const);
        return { sorte: "fiche", entrees: entrees.filter(([, valeur]) => valeur !== "") };
      }
      if (lignes.every((ligne) => TIRET.test(ligne)))
        return { sorte: "liste", entrees: lignes.map((ligne) => fill(ligne.replace(TIRET, ""))) };
      return { sorte: "paragraphe", texte: lignes.map(fill).join("\n") };
    });
}
