/** What the lexique knows of a folded form, as bits: one form can be several things (« Rose », « Petit »). */
export const MOT = 1;
/** A term of the field or of the world that carries a capital without naming a person. */
export const TERME = 2;
/** An acronym: only when the token is all capitals. */
export const SIGLE = 4;
export const PRENOM = 8;
export const NOM = 16;
/** A name on its own, without any other clue. */
export const SUR = 32;
/** A name so often a common word (« Noël », « Prince ») that it needs a strong clue. */
export const DISCRET = 64;
/** A commune of 5,000 inhabitants or more. */
export const VILLE = 128;
