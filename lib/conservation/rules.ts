import { addMonths, type Jour, jourOf } from "@/lib/time";

/** Months an espace may choose to keep a situation after the last contact; two years unless it says otherwise. */
export const CONSERVATION = { min: 6, max: 120 } as const;

/** What counts as a contact. Minutes, pistes, a transfer or a closing are staff's, and keep nothing longer. */
export type Contact = "OUVERTURE" | "DEMANDE" | "CONSENTEMENT" | "SEANCE" | "RESTITUTION" | "SUIVI";

/** The day from which a situation may go: `mois` after its last contact, in days of the espace's zone. */
export const echeanceOf = (dernierContact: Date, mois: number, zone: string): Jour =>
  addMonths(jourOf(dernierContact, zone), mois);

/** Whether that day has come. */
export const isEchue = (dernierContact: Date, mois: number, zone: string, now: Date): boolean =>
  echeanceOf(dernierContact, mois, zone) <= jourOf(now, zone);

/** Of the years a situation counts in, those whose figures no published bilan has frozen yet, oldest first. */
export const anneesOuvertes = (comptees: readonly number[], publiees: readonly number[]): number[] =>
  [...new Set(comptees)].filter((annee) => !publiees.includes(annee)).sort((a, b) => a - b);
