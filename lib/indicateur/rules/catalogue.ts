import { COLLECTIF } from "./catalogue-collectif";
import { EVALUATIONS } from "./catalogue-evaluations";
import { LISTES } from "./catalogue-listes";
import { PARCOURS } from "./catalogue-parcours";
import { RENCONTRES } from "./catalogue-rencontres";
import { SEANCES } from "./catalogue-seances";
import { SITUATIONS } from "./catalogue-situations";
import { VENUES } from "./catalogue-venues";
import type { Indicateur } from "./indicateur";

/**
 * Every indicator of the product (000:155-161, 001:104-117), each by année, in the espace's own zone, and by délégation.
 * What shows a figure takes its name, its definition and its unit from here.
 */
export const CATALOGUE = {
  ...SEANCES,
  ...VENUES,
  ...COLLECTIF,
  ...EVALUATIONS,
  ...RENCONTRES,
  ...SITUATIONS,
  ...LISTES,
  ...PARCOURS,
} as const satisfies Record<string, Indicateur>;

export type IndicateurCode = keyof typeof CATALOGUE;

/** Counted over the situations worked on. `sensible`: says something of the person (RGPD art. 9). */
export const LISTES_COMPTEES = {
  "conduite-avec-substance": { sensible: true },
  "conduite-sans-substance": { sensible: true },
  "sante-mentale": { sensible: true },
  frein: { sensible: true },
  difficulte: { sensible: false },
  outil: { sensible: false },
} as const satisfies Partial<Record<IndicateurCode, { sensible: boolean }>>;

export type ListeComptee = keyof typeof LISTES_COMPTEES;

export const DELAIS = [
  "delai-premiere-seance",
  "delai-acceptation",
] as const satisfies readonly IndicateurCode[];

export type Delai = (typeof DELAIS)[number];
