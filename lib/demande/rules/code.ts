/** Neither vowels, which would make words, nor signs taken for one another (0 O, 1 I L, 2 Z, 5 S, 8 B, U V). */
const ALPHABET = "34679CDFGHJKMNPQRTWXY";
const SIGNES = 4;

/** What a code is the code of. */
export type Origine = "S" | "D" | "G";

/** How many codes there are for one letter of origin. */
export const NOMBRE_DE_CODES = ALPHABET.length ** SIGNES;

/**
 * A neutral code such as « S-7K4M », made from a number drawn at random below `NOMBRE_DE_CODES`. Drawn, not built from
 * the person: initials or a date would point to them. `S` is a situation, `D` a demande, `G` a group.
 */
export function createCode(origine: Origine, tirage: number): string {
  let reste = tirage % NOMBRE_DE_CODES;
  let signes = "";
  for (let i = 0; i < SIGNES; i++) {
    signes = (ALPHABET[reste % ALPHABET.length] ?? "") + signes;
    reste = Math.floor(reste / ALPHABET.length);
  }
  return `${origine}-${signes}`;
}
