import type { Acteur } from "@/lib/acteur";
import { readOccupations } from "@/lib/agenda-externe/queries";
import type { Tx } from "@/lib/db";
import { toCadence, toParticulier } from "@/lib/disponibilite/rules";
import type { Contexte } from "@/lib/seance/rules/planification";
import { STATUTS_RESERVES } from "@/lib/seance/rules/statut";
import { dateFromJour, jourFromDate, jourOf } from "@/lib/time";
import type { Prisma } from "@/prisma/client/client";

type Question = {
  membreIds: readonly string[];
  du: Date;
  au: Date;
  /** Séances and rencontres whose time counts as free: those being moved. */
  sauf?: readonly string[];
};

/** The bookings of any other séance or rencontre. A booking has one of the two: the other is null, which is in no list. */
export const autresQue = (sauf: readonly string[]): Prisma.ReservationWhereInput =>
  sauf.length === 0
    ? {}
    : {
        AND: [
          { OR: [{ seanceId: null }, { seanceId: { notIn: [...sauf] } }] },
          { OR: [{ rencontreId: null }, { rencontreId: { notIn: [...sauf] } }] },
        ],
      };

/**
 * What the planner has to know of these members between two instants: their weeks, absences and taken time, and
 * the roads. The caller has proved that the acteur plans with them. Eight statements, whatever the number of people.
 */
export async function readContexte(tx: Tx, acteur: Acteur, question: Question): Promise<Contexte> {
  const { espaceId, zone, calendrierFerie, zoneScolaire } = acteur;
  const { membreIds, du, au, sauf = [] } = question;
  const membreId = { in: [...membreIds] };
  const ouvertures = await tx.disponibilite.findMany({
    where: { espaceId, membreId },
    select: { membreId: true, jourSemaine: true, debut: true, fin: true, lieuId: true },
  });
  const particuliers = await tx.jourParticulier.findMany({
    where: {
      espaceId,
      membreId,
      jour: { gte: dateFromJour(jourOf(du, zone)), lte: dateFromJour(jourOf(au, zone)) },
    },
    select: { membreId: true, jour: true, debut: true, fin: true, lieuId: true },
  });
  const absences = await tx.absence.findMany({
    where: {
      espaceId,
      membreId,
      au: { gte: dateFromJour(jourOf(du, zone)) },
      du: { lte: dateFromJour(jourOf(au, zone)) },
    },
    select: { membreId: true, du: true, au: true },
  });
  const reservations = await tx.reservation.findMany({
    where: { espaceId, membreId, fin: { gt: du }, debut: { lt: au }, ...autresQue(sauf) },
    select: { membreId: true, debut: true, fin: true },
  });
  const presences = await tx.presence.findMany({
    where: {
      espaceId,
      membreId,
      etat: { in: ["ATTENDU", "PRESENT"] },
      seance: {
        id: { notIn: [...sauf] },
        statut: { in: [...STATUTS_RESERVES] },
        fin: { gt: du },
        debut: { lt: au },
      },
    },
    select: { membreId: true, seance: { select: { debut: true, fin: true } } },
  });
  const ailleurs = await readOccupations(tx, acteur, { membreIds, du, au });
  const trajets = await tx.trajet.findMany({
    where: { espaceId },
    select: { departId: true, arriveeId: true, minutes: true },
  });
  const personnes = membreIds.map((id) => {
    const disponibilites = toCadence(ouvertures.filter((ouverture) => ouverture.membreId === id));
    const jours = absences.filter((absence) => absence.membreId === id);
    const plages = jours.map((absence) => ({ du: jourFromDate(absence.du), au: jourFromDate(absence.au) }));
    const siens = particuliers.filter((particulier) => particulier.membreId === id).map(toParticulier);
    return [id, { disponibilites, particuliers: siens, absences: plages }] as const;
  });
  return {
    zone,
    calendrierFerie,
    zoneScolaire,
    personnes: new Map(personnes),
    occupations: [
      ...reservations.map((row) => ({ personneId: row.membreId, start: row.debut, end: row.fin })),
      ...presences.map((row) => ({ personneId: row.membreId, start: row.seance.debut, end: row.seance.fin })),
    ],
    ailleurs: ailleurs.map((row) => ({ personneId: row.membreId, start: row.debut, end: row.fin })),
    trajets: trajets.map((row) => ({ de: row.departId, vers: row.arriveeId, minutes: row.minutes })),
  };
}
