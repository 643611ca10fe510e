/** A workbook, said once: `lib/xlsx.ts` and `lib/ods.ts` both make it from here. */
export type Classeur = { titre: string; auteur: string; feuilles: readonly Feuillet[] };

/** A sheet; `largeurs` of its columns in signs. `figes`: so many first rows stay in sight. */
export type Feuillet = {
  nom: string;
  largeurs: readonly number[];
  rangs: readonly Rang[];
  figes?: number;
};

/** A row: the title of what follows, its headings, its figures, those in sum, or words. */
export type Rang = {
  sorte: "titre" | "entete" | "ligne" | "total" | "texte";
  cellules: readonly Cellule[];
};

/** A text is never a formula, whatever it begins with; a mark stands where a number would. */
export type Cellule = string | { marque: string } | { nombre: number; decimales: 0 | 1 | 2 } | null;

const SIGNES = 31;

/** A name every spreadsheet accepts: 31 signs, none of those they use in addresses. */
export function feuilleNom(nom: string): string {
  const [net = ""] = nom.replace(/[[\]:*?/\\']/g, " ").split(",");
  if (net.length <= SIGNES) return net.trim();
  const coupe = net.slice(0, SIGNES + 1);
  return coupe.slice(0, coupe.lastIndexOf(" ")).replace(/( (et|la|le|les|de|des|du))+$/, "");
}
