import { feriesOf, type ZoneFeries } from "@/lib/cadence/rules/feries";
import { addDays, type Jour, weekday } from "@/lib/time";

/** Whole days away, both included. */
export type Absence = { du: Jour; au: Jour };

export const JOURS_OUVRES = 5;

/** The Monday of the week of that day. */
export const lundiOf = (jour: Jour): Jour => addDays(jour, 1 - weekday(jour));

/** The Mondays of the weeks from `avant` before that of `today` to `apres` after it. */
export function listSemaines(today: Jour, avant: number, apres: number): Jour[] {
  const lundi = lundiOf(today);
  return Array.from({ length: avant + 1 + apres }, (_, rang) => addDays(lundi, (rang - avant) * 7));
}

/** How many days of that week are worked: Monday to Friday, less public holidays and absences. From 0 to 5. */
export function countJoursOuvres(lundi: Jour, absences: readonly Absence[], calendrier: ZoneFeries): number {
  return Array.from({ length: JOURS_OUVRES }, (_, rang) => addDays(lundi, rang)).filter(
    (jour) =>
      !feriesOf(Number(jour.slice(0, 4)), calendrier).has(jour) &&
      !absences.some(({ du, au }) => du <= jour && jour <= au),
  ).length;
}

/** The minutes of work of a person in that week, of `heures` a week (000:146); a day away takes a fifth of them. */
export const capaciteOf = (heures: number, joursOuvres: number): number =>
  Math.round((heures * 60 * joursOuvres) / JOURS_OUVRES);
