/** A printed thing, said once: `lib/pdf.ts` and `lib/docx.ts` both make it from here. Texts are plain, in French. */
export type Document = {
  titre: string;
  /** Whose paper it is: the espace, then what is known of its operator, one line each. */
  emetteur: { nom: string; lignes?: readonly string[] };
  /** What it bears at its head, in place of Recul's mark. */
  logo?: Logo | null;
  /** The code of the thing. */
  reference?: string;
  /** The day it is made, in words. */
  date: string;
  /** A sentence at the foot of each page, beside the page numbers. */
  pied?: string;
  /** The lines of an address: with them the document is a letter, folded for a window envelope. */
  destinataire?: readonly string[];
  /** Whether it is printed in large type. */
  grand?: boolean;
  /** Whether a page of contents comes before the first heading. */
  sommaire?: boolean;
  blocs: readonly Bloc[];
};

/** A PNG, and its size in points. */
export type Logo = { octets: Uint8Array; largeur: number; hauteur: number };

/** Millimetres on paper: as high as two lines and as wide as a third of the page, at most. */
export function logoSize({ largeur, hauteur }: Logo): { largeur: number; hauteur: number } {
  const echelle = Math.min(13 / hauteur, 50 / largeur);
  return { largeur: largeur * echelle, hauteur: hauteur * echelle };
}

export type Bloc =
  | { sorte: "titre"; niveau: 1 | 2; texte: string }
  /** A line break in the text is a line break on paper. */
  | { sorte: "paragraphe"; texte: string; discret?: boolean }
  | { sorte: "liste"; entrees: readonly string[]; numerotee?: boolean }
  | { sorte: "fiche"; entrees: readonly (readonly [nom: string, valeur: string])[] }
  /** Each name before what it means, as in a glossary. */
  | { sorte: "definitions"; entrees: readonly (readonly [nom: string, sens: string])[] }
  /** The few figures that matter, each with what it counts. */
  | { sorte: "reperes"; entrees: readonly (readonly [valeur: string, nom: string])[] }
  | Tableau
  | Graphique
  | { sorte: "signatures"; signataires: readonly Signataire[] };

export type Tableau = {
  sorte: "tableau";
  legende: string;
  colonnes: readonly Colonne[];
  lignes: readonly (readonly string[])[];
  /** Millimetres that every row keeps, for what is written by hand; without it, as high as its text. */
  hauteur?: number;
};

/**
 * Lying bars, one row a name. Rows come in an order that owes nothing to their values; a `longueur` of null is a figure
 * kept secret, which has no length. `alt` says what is to be seen, and nothing that is secret; its table is beside it.
 */
export type Graphique = {
  sorte: "graphique";
  titre: string;
  alt: string;
  /** The name of each bar of a row, where there are several. */
  series?: readonly string[];
  rangs: readonly { nom: string; barres: readonly Barre[] }[];
};

/** `texte` is the figure with its unit, or what stands for a secret. */
export type Barre = { longueur: number | null; texte: string };

/** `largeur` is a share of the width, 1 when not said; `nombre` aligns on the right. */
export type Colonne = { titre: string; largeur?: number; nombre?: boolean };

/** `mention` is written above the place where one signs: « Lu et accepté le… ». */
export type Signataire = { nom: string; qualite?: string; mention?: string };

/** Several documents in one file, each beginning on a page of its own and counting its own pages. */
export type Liasse = { titre: string; documents: readonly [Document, ...Document[]] };

// Control characters and lone surrogates draw nothing and are refused by XML; overrides of the direction of
// writing would let a name rewrite the line around it.
const INVISIBLE = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** The text as it is printed: every character of it, but those that only act on others. */
export function printedText(texte: string): string {
  return texte.toWellFormed().replace(/\r\n?/g, "\n").replace(INVISIBLE, "");
}

/** `valeur` with each of its texts as it is printed. */
function printed<T>(valeur: T): T {
  if (typeof valeur === "string") return printedText(valeur) as T;
  if (Array.isArray(valeur)) return valeur.map(printed) as T;
  if (valeur === null || typeof valeur !== "object" || valeur instanceof Uint8Array) return valeur;
  return Object.fromEntries(Object.entries(valeur).map(([cle, sous]) => [cle, printed(sous)])) as T;
}

/** A heading never skips a level, and a row has as many cells as its table has columns. */
export function printedLiasse(liasse: Liasse): Liasse {
  return { ...printed(liasse), documents: liasse.documents.map(printedDocument) as [Document] };
}

function printedDocument(document: Document): Document {
  let profond = false;
  const blocs = printed(document.blocs).map((bloc): Bloc => {
    if (bloc.sorte === "tableau") return { ...bloc, lignes: bloc.lignes.map((ligne) => fill(ligne, bloc)) };
    if (bloc.sorte !== "titre") return bloc;
    profond ||= bloc.niveau === 1;
    return profond ? bloc : { ...bloc, niveau: 1 };
  });
  return { ...printed(document), blocs };
}

const fill = (ligne: readonly string[], { colonnes }: Tableau) =>
  colonnes.map((_, rang) => ligne[rang] ?? "");
