import type { Acteur } from "@/lib/acteur";
import { freeSlots } from "@/lib/cadence/rules/jour";
import type { Protocole } from "@/lib/cadence/rules/protocole";
import { sqlStateOf, type Tx } from "@/lib/db";
import { refuse } from "@/lib/result";
import { autresQue, readContexte } from "@/lib/seance/queries/contexte";
import {
  type Creneau,
  type CreneauPris,
  creneauLigneOf,
  overlaps,
  type Plage,
} from "@/lib/seance/rules/creneau";
import { createRecherche } from "@/lib/seance/rules/planification";
import { addMinutes, heureOf, jourOf } from "@/lib/time";

const MOIS_EN_MINUTES = 31 * 24 * 60;

/**
 * Takes the calendar of one intervenant·e for the rest of the transaction: bookings of one person come one after
 * the other, and the exclusion constraint behind is never raced for (security.md, booking). Always the first lock.
 */
export async function lockAgenda(tx: Tx, { espaceId }: Acteur, intervenantId: string): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${espaceId}/${intervenantId}`}, 0))::text`;
}

/**
 * The first of these ranges that a booking of this intervenant·e already takes, by a séance or a rencontre other than
 * `sauf`; -1 when all are free.
 */
export async function findReserve(
  tx: Tx,
  { espaceId }: Acteur,
  intervenantId: string,
  plages: readonly Plage[],
  sauf: readonly string[] = [],
): Promise<number> {
  const reservations = await tx.reservation.findMany({
    where: {
      espaceId,
      membreId: intervenantId,
      ...autresQue(sauf),
      OR: plages.map(({ debut, fin }) => ({ debut: { lt: fin }, fin: { gt: debut } })),
    },
    select: { debut: true, fin: true },
  });
  return plages.findIndex((plage) => reservations.some((reservation) => overlaps(plage, reservation)));
}

type Prise = {
  champ: string;
  creneau: Creneau;
  intervenantId: string;
  participantIds: readonly string[];
  protocole: Protocole;
  sauf?: readonly string[];
};

/** The refusal of a taken slot, with the three free ones nearest to come, at that place and about that hour. */
export async function refuseCreneauPris(
  tx: Tx,
  acteur: Acteur,
  prise: Prise,
  now: Date,
): Promise<CreneauPris> {
  const { champ, creneau, intervenantId, participantIds, protocole, sauf } = prise;
  const { debut, lieuId } = creneau;
  const depart = debut < now ? now : debut;
  const membreIds = [intervenantId, ...participantIds];
  const au = addMinutes(depart, MOIS_EN_MINUTES);
  const contexte = await readContexte(tx, acteur, { membreIds, du: addMinutes(depart, -1440), au, sauf });
  const heure = heureOf(debut, acteur.zone);
  const recherche = createRecherche(contexte, {
    intervenantId,
    participantIds,
    protocole,
    lieuId,
    heure,
    now,
  });
  const libres = freeSlots(recherche, jourOf(depart, acteur.zone), { jours: 30, limite: 3 });
  const alternatives = libres.map((libre) => creneauLigneOf(libre, protocole.avantMinutes));
  return { ok: false, reason: "CRENEAU_PRIS", champ, debut, alternatives };
}

/**
 * Runs a command behind the database's own guards: what it refuses by itself is a refusal too, not a failure.
 * RC001 is a withdrawal that won the race; RC002 a séance that someone else has moved on.
 */
export async function guarded<T>(work: () => Promise<T>) {
  try {
    return await work();
  } catch (error) {
    const state = sqlStateOf(error);
    if (state === "RC001") return refuse("CONSENTEMENT_RETIRE");
    if (state === "RC002") return refuse("ETAT");
    throw error;
  }
}
