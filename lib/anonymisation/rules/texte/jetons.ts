import { fold } from "../lexique/pliage";

export type Casse = "basse" | "majuscule" | "capitales";

/** A word or a sign of the normalised text. `cle` is the folded form; empty for what is not a word. */
export type Jeton = {
  start: number;
  end: number;
  texte: string;
  cle: string;
  casse: Casse;
  /** First word of a sentence, a line, a bracket or a quotation: its capital says nothing. */
  ouvre: boolean;
  /** Only blanks (no line break) stand between it and the previous token. */
  colle: boolean;
  accole: boolean;
};

const MORCEAUX = /\p{L}+(?:['-]\p{L}+)*|\d+|\n|[^\s\p{L}\d]/gu;
const ELISION = /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\p{L})/iu;
const ENTIERS = /^(?:aujourd'hui|prud'homm\p{L}+|d'accord|m'as-tu-vu)$/iu;
/** « O'Brien », « N'Diaye », « M'Baye »: the apostrophe belongs to the name. */
const NOM_APOSTROPHE = /^(?:O'\p{Lu}|[NM]'(?:\p{Lu}\p{Ll}|[DGBT]\p{Lu}))/u;
const OUVRANTS = /^[.!?…:;\n«"“([•*–—>|=+]$/;
const ABREGES = new Set([
  "m",
  "mr",
  "mme",
  "mlle",
  "dr",
  "pr",
  "me",
  "st",
  "ste",
  "cf",
  "ex",
  "env",
  "tel",
  "n",
  "av",
  "bd",
  "art",
  "mm",
  "mrs",
  "mmes",
  "melle",
]);

function casseOf(texte: string): Casse {
  if (texte === texte.toLowerCase()) return "basse";
  if (texte.length > 1 && texte === texte.toUpperCase()) return "capitales";
  const premiere = texte[0] ?? "";
  return premiere === premiere.toLowerCase() ? "basse" : "majuscule";
}

/** Splits the normalised text into words, numbers and signs; elisions (« l' ») are words of their own. */
export function decouper(norm: string): Jeton[] {
  const jetons: Jeton[] = [];
  let fin = 0;
  let ouvre = true;
  const push = (texte: string, start: number) => {
    const mot = /^\p{L}/u.test(texte);
    const precedent = jetons.at(-1);
    jetons.push({
      start,
      end: start + texte.length,
      texte,
      cle: mot ? fold(texte) : "",
      casse: mot ? casseOf(texte) : "basse",
      ouvre: mot && ouvre,
      colle: start > 0 && precedent?.texte !== "\n",
      accole: start === fin && start > 0,
    });
    fin = start + texte.length;
    const point =
      texte === "." && precedent && (ABREGES.has(precedent.cle) || /^\p{Lu}$/u.test(precedent.texte));
    const puce = texte === "-" && (!precedent || precedent.texte === "\n");
    if (mot) ouvre = false;
    else ouvre = point ? false : puce || OUVRANTS.test(texte) || (ouvre && texte !== ",");
  };
  for (const { 0: brut, index } of norm.matchAll(MORCEAUX)) {
    let texte = brut;
    let start = index;
    for (
      let elision = ELISION.exec(texte);
      elision && !ENTIERS.test(texte) && !NOM_APOSTROPHE.test(texte);
      elision = ELISION.exec(texte)
    ) {
      push(elision[0], start);
      start += elision[0].length;
      texte = texte.slice(elision[0].length);
    }
    push(texte, start);
  }
  return jetons;
}
