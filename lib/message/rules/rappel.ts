import { addDays, heureOf, type Jour, jourOf, weekday } from "@/lib/time";

/** Reminders are made from seven in the morning, in the espace's zone. */
const MATIN = "07:00";

/** Whether the reminders of the day may be made: nobody is written to in the middle of the night. */
export const isHeureDesRappels = (now: Date, zone: string): boolean => heureOf(now, zone) >= MATIN;

type SeanceConfirmee = { debut: Date; confirmeeLe: Date };

/**
 * The reminder that this confirmed séance calls for now, if any. A week before, or as soon as the service runs again,
 * until the eve; the day before, until it begins. None for a séance that was confirmed since then: they have just been told.
 */
export function rappelOf(seance: SeanceConfirmee, now: Date, zone: string): "RAPPEL_J7" | "RAPPEL_J1" | null {
  if (seance.debut <= now) return null;
  const jour = jourOf(seance.debut, zone);
  const today = jourOf(now, zone);
  const confirmee = jourOf(seance.confirmeeLe, zone);
  const veille = addDays(jour, -1);
  if (today >= veille) return confirmee < veille ? "RAPPEL_J1" : null;
  const semaine = addDays(jour, -7);
  return today >= semaine && confirmee < semaine ? "RAPPEL_J7" : null;
}

/** What has nothing booked is told once a week, on its first day. */
export const isJourDuBilan = (today: Jour): boolean => weekday(today) === 1;
