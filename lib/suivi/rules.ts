import { addDays, type Jour } from "@/lib/time";

/** A follow-up can be done a fortnight before its day: the occasion does not wait for the calendar. */
export const JOURS_D_AVANCE = 14;

export const isFaisable = (prevuLe: Jour, aujourdhui: Jour): boolean =>
  aujourdhui >= addDays(prevuLe, -JOURS_D_AVANCE);

/** Where a follow-up stands on this day. */
export function etatOf(
  { faitLe, prevuLe }: { faitLe: Date | null; prevuLe: Jour },
  aujourdhui: Jour,
): "FAIT" | "A_FAIRE" | "A_VENIR" {
  if (faitLe) return "FAIT";
  return isFaisable(prevuLe, aujourdhui) ? "A_FAIRE" : "A_VENIR";
}
