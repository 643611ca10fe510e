import type { Etendue } from "../signalement";

/** A text made fit for the detectors, and the way back to the text as typed. */
export type TexteNormalise = { norm: string; toSource: (etendue: Etendue) => Etendue };

/** Soft hyphen, zero-width and bidirectional marks, NUL and the other controls: read as if absent. */
const INVISIBLES = /[\p{Cc}\p{Cf}\p{Variation_Selector}]|\u115f|\u1160|\u3164/u;
const BLANCS = /^[\t\n\r]$/;
const MARQUE = /\p{M}/u;
/** What ordinary French is written with: each unit stands for itself, or for one other. */
const ORDINAIRE = /^[\t\n\r -~\u00a0-\u00ac\u00ae-\u02ff‐-—‘’“”•…\u202f€−]*$/;
/** Beyond this a compatibility form (« ﷺ ») is no longer a way of writing a letter. */
const MAX_EXPANSION = 3;

/** Straightens apostrophes, hyphens and spaces; the length does not change. */
function straighten(texte: string): string {
  return texte
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[‐‑‒−]/g, "-")
    .replace(/[\u00a0\u202f\t]/g, " ")
    .replace(/\r/g, "\n");
}

function compose(grappe: string): string {
  const forme = straighten(grappe).normalize("NFKC");
  if (forme.length > MAX_EXPANSION) return grappe[0] ?? "";
  if (/\s/.test(forme)) return forme === "\n" || forme === "\r" ? "\n" : " ";
  return forme.length > 1 && MARQUE.test(forme) ? (forme.match(/\P{M}/u)?.[0] ?? "") : forme;
}

/**
 * Composes accents (NFC), narrows full-width forms, straightens apostrophes, hyphens and spaces, and
 * skips what cannot be seen, so that « D u p o n t » hidden with zero-width marks reads « Dupont ».
 */
export function normaliser(texte: string): TexteNormalise {
  if (ORDINAIRE.test(texte)) return { norm: straighten(texte), toSource: (etendue) => etendue };
  const debuts: number[] = [];
  const fins: number[] = [];
  const morceaux: string[] = [];
  let i = 0;
  while (i < texte.length) {
    const debut = i;
    let grappe = String.fromCodePoint(texte.codePointAt(i) ?? 0);
    i += grappe.length;
    if (INVISIBLES.test(grappe) && !BLANCS.test(grappe)) continue;
    while (i < texte.length && texte.charCodeAt(i) >= 0x300) {
      const suivant = String.fromCodePoint(texte.codePointAt(i) ?? 0);
      if (!MARQUE.test(suivant) && !INVISIBLES.test(suivant)) break;
      if (MARQUE.test(suivant) && !INVISIBLES.test(suivant) && grappe.length < 4) grappe += suivant;
      i += suivant.length;
    }
    const forme = compose(grappe);
    for (let k = 0; k < forme.length; k++) {
      debuts.push(debut);
      fins.push(i);
    }
    morceaux.push(forme);
  }
  const toSource = ({ start, end }: Etendue) => ({
    start: debuts[start] ?? 0,
    end: fins[end - 1] ?? texte.length,
  });
  return { norm: morceaux.join(""), toSource };
}
