import { addDays, addMinutes, type Jour, jourOf, toInstant } from "@/lib/time";

/** How long a link serves unless another day is said, and at most. */
export const DUREE_JOURS = 30;
const DUREE_MAX_JOURS = 365;
/** How long a code serves, and a browser that gave it. */
export const CODE_MINUTES = 10;
export const LECTURE_MINUTES = 4 * 60;
/** How long names and addresses are kept once a link has ended. */
const OUBLI_JOURS = 90;

/** The days a link may serve until, the one offered among them, in the espace's zone. */
export function echeancesOf(now: Date, zone: string): { premier: Jour; propose: Jour; dernier: Jour } {
  const premier = jourOf(now, zone);
  return { premier, propose: addDays(premier, DUREE_JOURS), dernier: addDays(premier, DUREE_MAX_JOURS) };
}

/** The first instant at which a link that serves until this day, included, no longer opens; null when it may not. */
export function expireLeOf(jusquau: Jour, now: Date, zone: string): Date | null {
  const { premier, dernier } = echeancesOf(now, zone);
  if (jusquau < premier || jusquau > dernier) return null;
  return toInstant(addDays(jusquau, 1), "00:00", zone);
}

/** The last day a link serves. */
export const dernierJourOf = (expireLe: Date, zone: string): Jour => jourOf(addMinutes(expireLe, -1), zone);

/** What is true of a link that serves at that moment. */
export const standingAt = (now: Date) => ({ retireLe: null, expireLe: { gt: now } });

/** Whether the code sent at that instant still serves. */
export const isCodeEnCours = (codeLe: Date | null, now: Date): codeLe is Date =>
  codeLe !== null && now < addMinutes(codeLe, CODE_MINUTES);

/** What ended before is forgotten. */
export const oubliAvant = (now: Date): Date => addMinutes(now, -OUBLI_JOURS * 1440);

export type EtatPartage = "OUVERT" | "ENVOYE" | "EXPIRE" | "RETIRE";

type Partage = { retireLe: Date | null; expireLe: Date; ouvertures: number };

/** Where a link stands: withdrawn or over first, then whether it was ever opened. */
export function etatOf({ retireLe, expireLe, ouvertures }: Partage, now: Date): EtatPartage {
  if (retireLe) return "RETIRE";
  if (expireLe <= now) return "EXPIRE";
  return ouvertures > 0 ? "OUVERT" : "ENVOYE";
}
