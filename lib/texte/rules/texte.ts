/** One part of a text: a heading where the text has several, and its paragraphs. */
export type Bloc = {
  titre?: string;
  paragraphes: readonly string[];
  /** Article of law or document the part rests on, in words to show. */
  reference?: string;
};

/**
 * A text a person is shown, reads, hears or accepts. A version that has been shown is evidence:
 * it is never rewritten. A new wording is a new version, and the old one stays readable.
 */
export type Texte = {
  /** Year and rank within the year, `2026-1`. */
  version: string;
  titre: string;
  corps: readonly Bloc[];
};
