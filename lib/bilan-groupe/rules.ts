/** The parts of a group's bilan (000:158-159), in the order they are written and read; at most so many characters each. */
export const SECTIONS = {
  objectifs: 3000,
  composition: 2000,
  organisation: 2000,
  outils: 2000,
  resultats: 6000,
  suites: 2000,
} as const satisfies Record<string, number>;

export type SectionBilan = keyof typeof SECTIONS;
export const SECTION_CODES = Object.keys(SECTIONS) as readonly SectionBilan[];
export type TextesBilan = Partial<Record<SectionBilan, string>>;

/** A bilan says what was pursued and what came of it; the rest may stay as the figures tell it. */
export const isIncomplet = ({ objectifs, resultats }: TextesBilan): boolean => !objectifs || !resultats;

type Decompte = { libelle: string; nombre: number };

/** The activity of a group in a year: séances, hours, people who work, tools. Nothing of a situation. */
export type ChiffresGroupe = {
  annee: number;
  seances: { tenues: number; annulees: number; aVenir: number; sansStatut: number };
  /** Minutes, as held: in séance, and in preparation and synthesis. */
  minutes: { seance: number; preparation: number };
  /** Over the held séances: presences noted, and people expected. */
  presences: { presents: number; attendus: number };
  membres: { total: number; entrees: number; sorties: number };
  structures: number;
  professions: Decompte[];
  outils: Decompte[];
};

/** What the last version says of saving: a first draft, the same again, or somebody else has saved meanwhile. */
export function sortOf(
  derniere: { version: number; statut: "BROUILLON" | "VALIDE"; revision: number } | null,
  { version, revision }: { version: number; revision: number },
): "CREER" | "MODIFIER" | "PERIME" {
  if (derniere?.statut !== "BROUILLON")
    return version === (derniere?.version ?? 0) + 1 && revision === 0 ? "CREER" : "PERIME";
  return derniere.version === version && derniere.revision === revision ? "MODIFIER" : "PERIME";
}
