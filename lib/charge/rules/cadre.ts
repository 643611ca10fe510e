import { addDays, type Jour, jourOf } from "@/lib/time";
import { listSemaines, lundiOf } from "./semaines";

/** What a line of hours is of. */
export type Pas = "semaine" | "mois";

/** Weeks shown before this one, and after it. */
const AVANT = 8;
const APRES = 11;

/** The weeks that are read around `now`, in `zone`, and the first day of the year. */
export function cadreOf({ zone }: { zone: string }, now: Date) {
  const today = jourOf(now, zone);
  const semaines = listSemaines(today, AVANT, APRES);
  const lundi = lundiOf(today);
  const au = addDays(semaines.at(-1) ?? lundi, 6);
  const janvier: Jour = `${today.slice(0, 4)}-01-01`;
  return { zone, now, today, lundi, semaines, du: semaines[0] ?? lundi, au, janvier };
}

/** Where these weeks stand: this one, the last day foreseen, the year. */
export const reperesOf = ({ lundi, au, today }: ReturnType<typeof cadreOf>) => ({
  lundi,
  horizon: au,
  annee: Number(today.slice(0, 4)),
});
