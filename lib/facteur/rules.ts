/** How many recovery codes are given at once. */
export const NOMBRE_SECOURS = 10;

/** Without I, L, O, U: read aloud or copied by hand, none is taken for another. */
export const ALPHABET_SECOURS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** Fifty bits: too many to try. */
export const LONGUEUR_SECOURS = 10;

/** What was typed, as it was given: capitals, without spaces or dashes, the letters that look like digits put right. */
export const normaliserSecours = (saisi: string): string =>
  saisi
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/g, "")
    .replace(/[IL]/g, "1")
    .replace(/O/g, "0");

/** « ABCDE-12345 ». */
export const formatSecours = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;

/** The six digits of a telephone, however they are spaced. */
export const normaliserCode = (saisi: string): string => saisi.replace(/\s/g, "");

/** A secret by groups of four, to be copied by hand into a telephone that cannot see the square. */
export const formatSecret = (secret: string): string => secret.replace(/(.{4})(?=.)/g, "$1 ");

/** Few enough left that it is time for new ones. */
export const isSecoursBas = (reste: number): boolean => reste <= 3;
