import { CATALOGUE, type IndicateurCode } from "./catalogue";
import type { Lecture } from "./lectures";

/** A line before it is read: its name, and where its figures come from. */
export type Ligne = { code: string; nom: string; lire: Lecture };

/** The lines of a table, and the one that is their denominator. */
export type Lignes = { lignes: Ligne[]; base: Ligne | null };

/** A table of one line, which is the indicator itself. */
export const createSeule = (code: IndicateurCode, lire: Lecture) => (): Lignes => ({
  lignes: [{ code, nom: CATALOGUE[code].nom, lire }],
  base: null,
});

/** The parts of something, each read by its code. */
export const createParts = (
  noms: Readonly<Record<string, string>>,
  lireOf: (code: string) => Lecture,
): Ligne[] => Object.entries(noms).map(([code, nom]) => ({ code, nom, lire: lireOf(code) }));
