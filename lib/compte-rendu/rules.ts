/** The parts of the minutes, in the order they are written and read; at most so many characters each. */
export const SECTIONS = {
  faits: 6000,
  hypotheses: 6000,
  pistes: 4000,
  ressources: 4000,
  outils: 2000,
} as const satisfies Record<string, number>;

export type Section = keyof typeof SECTIONS;

export const SECTION_CODES = Object.keys(SECTIONS) as readonly Section[];

/** Minutes say the facts at least; the other parts may stay blank. */
export const isVide = ({ faits }: Partial<Record<Section, string>>): boolean => !faits;

/** What is known of the version one writes over. */
export type Derniere = {
  version: number;
  statut: "BROUILLON" | "VALIDE";
  revision: number;
  page: string | null;
} | null;

/** What the page that saves had read: the version it writes, the revision it opened on, and which page it is. */
export type Envoi = { version: number; revision: number; page: string; ecraser: boolean };

/**
 * What saving means: a first draft or the correction of what was validated (CREER), the same draft again (MODIFIER),
 * or a refusal. VALIDE: the version being written was validated meanwhile. PERIME: another page has saved it since;
 * the same page may save as often as it likes, even when an answer was lost on the way.
 */
export function sortOf(
  derniere: Derniere,
  { version, revision, page, ecraser }: Envoi,
): "CREER" | "MODIFIER" | "VALIDE" | "PERIME" {
  if (derniere?.statut !== "BROUILLON") return version === (derniere?.version ?? 0) + 1 ? "CREER" : "VALIDE";
  if (derniere.version !== version) return "VALIDE";
  const connue = derniere.revision === revision || derniere.page === page || ecraser;
  return connue ? "MODIFIER" : "PERIME";
}
