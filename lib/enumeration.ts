/** « Léa Moreau », « Léa Moreau et Paul Le Gall », « a, b et c »; empty when there is none. */
export const formatEnumeration = (mots: readonly string[]): string =>
  [mots.slice(0, -1).join(", "), mots.at(-1)].filter(Boolean).join(" et ");
