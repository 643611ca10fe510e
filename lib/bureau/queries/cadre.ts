/** Minutes. */
export const JOUR = 24 * 60;

/**
 * What the desk's statement is made from: the instant, the one before which nothing booked is late, and the clauses of
 * access.ts that narrow it. What none of them narrows is the administrative part of the whole espace.
 */
export type Cadre = {
  espaceId: string;
  now: Date;
  retard: Date;
  /** What waits for the acteur in another role, and is done there. */
  sauf: readonly string[];
  /** Séances whose minutes are the acteur's to write. */
  aEcrire: object;
  /** Demandes noted for a professional. */
  notees: object;
  rencontresATenir: object;
  rencontresAEcrire: object;
};
