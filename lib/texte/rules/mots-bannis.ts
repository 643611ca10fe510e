export type MotBanni = {
  mot: string;
  /** What the interface says instead. */
  dire: string;
  /** Why, with its source. */
  source: string;
  expression: RegExp;
};

/**
 * Words the interface never says. Made for French prose, not for code: `"use client"` and
 * `PrismaClient` are no prose, and CAARUD keeps its official name (« usagers de drogues »).
 */
export const MOTS_BANNIS: readonly MotBanni[] = [
  {
    mot: "secret partagé",
    dire: "partage d’informations à caractère secret",
    source: "002:3530-3539",
    expression: /secrets?\s+partag[ée]e?s?(?![\p{L}\p{N}])/iu,
  },
  {
    mot: "client",
    dire: "personne accompagnée",
    source: "002:2229-2231",
    expression: /(?<![\p{L}\p{N}_@/.-])client(?:e|·e)?(?:s|·s)?(?![\p{L}\p{N}_/.-])/iu,
  },
  {
    mot: "usager",
    dire: "personne accompagnée",
    source: "002:2229-2231",
    expression: /(?<![\p{L}\p{N}_])usag(?:er|ère|er·ère)(?:s|·s)?(?![\p{L}\p{N}_])(?!\s+de\s+drogues)/iu,
  },
];

/** The banned words a French text contains, once each, in the order of the list. */
export function listMotsBannis(texte: string): MotBanni[] {
  return MOTS_BANNIS.filter(({ expression }) => expression.test(texte));
}
