import type { Disponibilite, Particulier } from "@/lib/cadence/rules/disponibilites";
import { jourFromDate, minutesOf } from "@/lib/time";

/** A weekly opening: 1 is lundi; `debut` and `fin` are wall-clock times `HH:MM` of the espace. */
export type Ouverture = { jourSemaine: number; debut: string; fin: string; lieuId: string | null };

export const JOURS_DE_SEMAINE = [1, 2, 3, 4, 5, 6, 7] as const;

/** Whether two openings of one person share some time; touching ones do not. */
export function overlaps(a: Ouverture, b: Ouverture): boolean {
  return a.jourSemaine === b.jourSemaine && a.debut < b.fin && b.debut < a.fin;
}

/** The minutes a week that these openings make. */
export function minutesParSemaine(ouvertures: readonly Ouverture[]): number {
  return ouvertures.reduce((total, { debut, fin }) => total + minutesOf(fin) - minutesOf(debut), 0);
}

/** What the planner takes for an intervenant·e who has told nothing: Monday to Friday, 9:00 to 18:00. */
export const SEMAINE_ORDINAIRE: readonly Disponibilite[] = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  de: "09:00",
  a: "18:00",
}));

/** The same openings in the planner's words. */
export function toCadence(ouvertures: readonly Ouverture[]): Disponibilite[] {
  return ouvertures.map(({ jourSemaine, debut, fin, lieuId }) => ({
    weekday: jourSemaine,
    de: debut,
    a: fin,
    ...(lieuId ? { lieu: lieuId } : {}),
  }));
}

/** The hours of one day in the planner's words. */
export function toParticulier({ jour, debut, fin, lieuId }: JourOuvert): Particulier {
  return { jour: jourFromDate(jour), de: debut, a: fin, ...(lieuId ? { lieu: lieuId } : {}) };
}

type JourOuvert = Omit<Ouverture, "jourSemaine"> & { jour: Date };
