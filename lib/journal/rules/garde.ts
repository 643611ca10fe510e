import { addMonths, type Jour, jourOf } from "@/lib/time";

/** What an espace may not go under: below, who looks into an incident finds nothing left. */
export const MOIS_MINIMUM = 6;
export const MOIS_MAXIMUM = 36;

/** Whether a month of the journal is older than `garde` whole months. */
export const isPurgeable = (mois: Jour, garde: number, now: Date): boolean =>
  addMonths(mois, garde + 1) <= jourOf(now, "UTC");
