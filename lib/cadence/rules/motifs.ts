export type Role = "intervenant" | "participant";

/** Why a day could not be proposed, or why another was preferred. Sentences are in `labels.ts`. */
export type Motif =
  | { code: "passee" }
  | { code: "ferie" | "fermeture" | "vacances"; nom: string }
  | { code: "absence" | "complet" | "indisponible"; role: Role; personneId: string }
  | { code: "sans_creneau_commun" };

export const PASSEE: Motif = { code: "passee" };
export const SANS_CRENEAU_COMMUN: Motif = { code: "sans_creneau_commun" };

/** The ordinary shape of a week, as against something that happens on a date. */
const isOrdinaire = ({ code }: Motif) => code === "indisponible" || code === "sans_creneau_commun";

/**
 * What to tell of the days passed over: why not the first one (the target), then what happened
 * on the others, once each. That nobody works on Tuesdays explains no move from Easter Monday.
 */
export function retainMotifs([first, ...others]: readonly Motif[]): Motif[] {
  if (!first) return [];
  return [...new Set([first, ...others.filter((motif) => !isOrdinaire(motif))])];
}
