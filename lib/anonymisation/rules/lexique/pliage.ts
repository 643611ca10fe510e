const ASCII = /^[ -~]*$/;
const MAX_PLIEES = 1000;
/** The letters met so far, folded: few of them, each worked out once. */
const PLIEES = new Map(Object.entries({ œ: "oe", æ: "ae", ł: "l", ø: "o", ı: "i", ß: "ss", đ: "d", ð: "d" }));

function foldLettre(lettre: string): string {
  let pliee = PLIEES.get(lettre);
  if (pliee === undefined) {
    pliee = lettre.normalize("NFD").replace(/\p{M}+/gu, "");
    if (PLIEES.size < MAX_PLIEES) PLIEES.set(lettre, pliee);
  }
  return pliee;
}

/** Folds a word for the lexique: lower case, no accents, ligatures opened. « CŒUR » and « coeur » meet. */
export function fold(mot: string): string {
  const bas = mot.toLowerCase();
  return ASCII.test(bas) ? bas : bas.replace(/[^ -~]/gu, foldLettre);
}

/** The key of a commune: folded, « st » opened, hyphens and apostrophes as spaces. */
export function foldCommune(nom: string): string {
  return fold(nom)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/\bst\b/g, "saint")
    .replace(/\bste\b/g, "sainte");
}
