import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { findReserve, lockAgenda, refuseCreneauPris } from "@/lib/seance/commands/booking";
import { type CreneauPris, firstOverlap, plageReservee, reserveOf } from "@/lib/seance/rules/creneau";
import type { Jour } from "@/lib/time";
import { toInstant } from "@/lib/time";

/** The time a rencontre takes, and the form field that asked for it. */
export type Prise = {
  champ: string;
  debut: Date;
  fin: Date;
  lieuId: string | null;
  avantMinutes: number;
  apresMinutes: number;
  trajetMinutes: number;
};

/** A day and two hours of the wall clock, as instants. */
export const momentOf = (jour: Jour, { debut, fin }: { debut: string; fin: string }, zone: string) => ({
  debut: toInstant(jour, debut, zone),
  fin: toInstant(jour, fin, zone),
});

/**
 * Holds the intervenant·e's calendar for the rest of the transaction, and looks for these times in it: the refusal of the
 * first that a séance, another rencontre than `sauf` or one of them takes already, with the nearest free ones; null when
 * all are free.
 */
export async function refuseTaken(
  tx: Tx,
  acteur: Acteur,
  intervenantId: string,
  prises: readonly Prise[],
  now: Date,
  sauf: readonly string[] = [],
): Promise<CreneauPris | null> {
  await lockAgenda(tx, acteur, intervenantId);
  const plages = prises.map((prise) => plageReservee(prise, reserveOf(prise)));
  const double = firstOverlap(plages);
  const pris = prises[double === -1 ? await findReserve(tx, acteur, intervenantId, plages, sauf) : double];
  if (!pris) return null;
  const { champ, debut, lieuId, trajetMinutes } = pris;
  const creneau = { debut, lieuId, trajetMinutes };
  const protocole = { rythmeSemaines: 1, toleranceJours: 0, ...reserveOf(pris) };
  const question = { champ, creneau, intervenantId, participantIds: [], protocole, sauf };
  return refuseCreneauPris(tx, acteur, question, now);
}
