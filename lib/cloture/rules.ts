import { feriesOf, type ZoneFeries } from "@/lib/cadence/rules/feries";
import { addDays, addMonths, type Jour, weekday } from "@/lib/time";
import { Effet, type StatutSeance } from "@/prisma/client/enums";

/** When one asks, after the closing, what the work has changed: months. */
export const MOIS_DE_SUIVI = [3, 6] as const;

/**
 * The days of the follow-ups: the same day of the month, or the last one when that month is shorter; the next working
 * day when it falls on a weekend or a public holiday of `feries`.
 */
export const suivisOf = (closeLe: Jour, feries: ZoneFeries): { mois: number; prevuLe: Jour }[] =>
  MOIS_DE_SUIVI.map((mois) => ({ mois, prevuLe: ouvrableFrom(addMonths(closeLe, mois), feries) }));

function ouvrableFrom(jour: Jour, feries: ZoneFeries): Jour {
  const chome = weekday(jour) > 5 || feriesOf(Number(jour.slice(0, 4)), feries).has(jour);
  return chome ? ouvrableFrom(addDays(jour, 1), feries) : jour;
}

/** What the professional declares of the effects, in the order it is asked (004, question 60). */
export const EFFETS = Object.values(Effet);

/** At most so many characters in the professional's words. */
export const MAX_EFFETS = 2000;

/**
 * Whether closing cancels this séance: everything that is not over. One whose hour has passed and that was confirmed
 * keeps waiting to be said held or not.
 */
export function isAnnulee({ statut, fin }: { statut: StatutSeance; fin: Date }, now: Date): boolean {
  if (statut === "PROPOSEE" || statut === "REPORTEE") return true;
  return statut === "CONFIRMEE" && fin > now;
}
