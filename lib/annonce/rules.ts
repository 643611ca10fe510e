import type { Jour } from "@/lib/time";
import type { StatutSeance } from "@/prisma/client/enums";

/** A certain date is to be told to the person before it comes (000:69). */
export const isAnnonceDue = ({
  statut,
  annonceeLe,
}: {
  statut: StatutSeance;
  annonceeLe: Jour | null;
}): boolean => statut === "CONFIRMEE" && annonceeLe === null;

type Jours = {
  aujourdhui: Jour;
  /** The day of the séance. */
  seance: Jour;
  /** The day it was last moved: what was said before was about another date. */
  deplacement: Jour | null;
};

/** Why the person cannot have been told on this day; null when they can. */
export function refusAnnonce(annonceeLe: Jour, { aujourdhui, seance, deplacement }: Jours) {
  if (annonceeLe > aujourdhui) return "DATE_A_VENIR";
  if (annonceeLe > seance) return "DATE_APRES_SEANCE";
  return deplacement && annonceeLe < deplacement ? "DATE_AVANT_REPORT" : null;
}
