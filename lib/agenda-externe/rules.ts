import { addMinutes } from "@/lib/time";
import type { FauteLecture } from "@/prisma/client/enums";

/** How many calendars elsewhere one member may have read. */
export const AGENDAS_MAX = 5;

const JOUR = 24 * 60;
const ORDINAIRE_MINUTES = 30;
const ATTENTE_MAX_MINUTES = 12 * 60;
/** How long a worker has a calendar to itself. */
export const BAIL_MINUTES = 2;
const CHAQUE_MINUTES = 1;
const ENTIER_MINUTES = 7 * JOUR;

/** What is kept of a calendar: a month back, a year on. */
export const fenetreOf = (now: Date): { du: Date; au: Date } => ({
  du: addMinutes(now, -31 * JOUR),
  au: addMinutes(now, 366 * JOUR),
});

/** Read through at least every week, even unchanged: the days looked at move on. */
export const isARelire = (analyseLe: Date | null, now: Date): boolean =>
  analyseLe === null || analyseLe < addMinutes(now, -ENTIER_MINUTES);

/** Being read, or about to be. */
export const isEnCours = ({ prochainLe }: { prochainLe: Date }, now: Date): boolean =>
  prochainLe <= addMinutes(now, BAIL_MINUTES);

/** One may ask for it again a minute after the last reading: it is someone else's server. */
export const canCheck = ({ essayeLe }: { essayeLe: Date | null }, now: Date): boolean =>
  essayeLe === null || essayeLe <= addMinutes(now, -CHAQUE_MINUTES);

type Etat = { echecs: number; faute: FauteLecture | null; fauteLe: Date | null };
export type Issue = { ok: true } | { ok: false; faute: FauteLecture; code: number | null };

/** What is written of a calendar after a reading. A failing one is asked less and less, twice a day at least, and keeps since when. */
export function suiteOf(issue: Issue, { echecs, fauteLe }: Etat, now: Date) {
  if (issue.ok) {
    const prochainLe = addMinutes(now, ORDINAIRE_MINUTES);
    return { essayeLe: now, luLe: now, faute: null, code: null, fauteLe: null, echecs: 0, prochainLe };
  }
  const attente = Math.min(ORDINAIRE_MINUTES * 2 ** Math.min(echecs, 10), ATTENTE_MAX_MINUTES);
  return {
    ...{ essayeLe: now, faute: issue.faute, code: issue.code, fauteLe: fauteLe ?? now },
    ...{ echecs: echecs + 1, prochainLe: addMinutes(now, attente) },
  };
}
