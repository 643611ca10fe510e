import type { Acteur } from "@/lib/acteur";
import { feriesOf, type ZoneFeries } from "@/lib/cadence/rules/feries";
import { withEspace } from "@/lib/db";
import { manageableMembres } from "@/lib/disponibilite/access";
import { can } from "@/lib/droit/rules";
import { visibleSeances } from "@/lib/seance/access";
import {
  addDays,
  addMinutes,
  dateFromJour,
  type Jour,
  jourFromDate,
  jourOf,
  toInstant,
  weekday,
} from "@/lib/time";
import type { Prisma } from "@/prisma/client/client";
import type { MotifAbsence, StatutSeance } from "@/prisma/client/enums";

export type AgendaSeance = {
  id: string;
  code: string;
  statut: StatutSeance;
  debut: Date;
  fin: Date;
  /** When the intervenant·e is taken, road and preparation included. */
  reserve: { debut: Date; fin: Date };
  lieu: string | null;
  intervenant: { id: string; nom: string };
  participants: number;
};

export type AgendaJour = {
  jour: Jour;
  ferie: string | null;
  absences: { id: string; nom: string; motif: MotifAbsence }[];
  seances: AgendaSeance[];
};

export type Agenda = {
  lundi: Jour;
  jours: AgendaJour[];
  /** Without a date; `suivante` is the first one booked after the date it had. */
  aReplacer: { id: string; code: string; debut: Date; suivante: Date | null }[];
};

const A_VENIR = {
  where: { statut: { in: ["PROPOSEE", "CONFIRMEE"] } },
  orderBy: { debut: "asc" },
  select: { debut: true },
} as const satisfies Prisma.Situation$seancesArgs;

/**
 * The week of a day, from its Monday (espace's zone): the séances the acteur may see, the absences they keep, the public
 * holidays; and the séances that wait for a new date. Codes, places and times, never content. Null for a role that
 * follows no séance.
 */
export async function getAgenda(acteur: Acteur, jour: Jour): Promise<Agenda | null> {
  if (!can(acteur, "seance.suivre")) return null;
  const { espaceId, zone } = acteur;
  const lundi = addDays(jour, 1 - weekday(jour));
  const au = addDays(lundi, 7);
  return withEspace(acteur, async (tx) => {
    const seances = await tx.seance.findMany({
      where: {
        AND: [
          visibleSeances(acteur),
          { debut: { gte: toInstant(lundi, "00:00", zone), lt: toInstant(au, "00:00", zone) } },
          { statut: { not: "REPORTEE" } },
        ],
      },
      orderBy: [{ debut: "asc" }, { id: "asc" }],
      select: {
        id: true,
        statut: true,
        debut: true,
        fin: true,
        avantMinutes: true,
        apresMinutes: true,
        trajetMinutes: true,
        situation: { select: { code: true } },
        lieu: { select: { nom: true } },
        intervenant: { select: { id: true, prenom: true, nom: true } },
        _count: { select: { presences: true } },
      },
    });
    const reportees = await tx.seance.findMany({
      where: { AND: [visibleSeances(acteur), { statut: "REPORTEE" }] },
      orderBy: { debut: "asc" },
      select: { id: true, debut: true, situation: { select: { code: true, seances: A_VENIR } } },
    });
    const absences = await tx.absence.findMany({
      where: {
        espaceId,
        membre: manageableMembres(acteur),
        du: { lt: dateFromJour(au) },
        au: { gte: dateFromJour(lundi) },
      },
      orderBy: { du: "asc" },
      select: { id: true, du: true, au: true, motif: true, membre: { select: { prenom: true, nom: true } } },
    });
    const lignes = seances.map(({ situation, lieu, intervenant, _count, ...row }) => ({
      id: row.id,
      code: situation.code,
      statut: row.statut,
      debut: row.debut,
      fin: row.fin,
      reserve: {
        debut: addMinutes(row.debut, -row.avantMinutes - row.trajetMinutes),
        fin: addMinutes(row.fin, row.apresMinutes + row.trajetMinutes),
      },
      lieu: lieu?.nom ?? null,
      intervenant: { id: intervenant.id, nom: `${intervenant.prenom} ${intervenant.nom}` },
      participants: _count.presences,
    }));
    const jours = [0, 1, 2, 3, 4, 5, 6].map((rang) => {
      const jour = addDays(lundi, rang);
      const feries = feriesOf(Number(jour.slice(0, 4)), acteur.calendrierFerie as ZoneFeries);
      return {
        jour,
        ferie: feries.get(jour) ?? null,
        absences: absences
          .filter((absence) => jourFromDate(absence.du) <= jour && jour <= jourFromDate(absence.au))
          .map(({ id, motif, membre }) => ({ id, motif, nom: `${membre.prenom} ${membre.nom}` })),
        seances: lignes.filter(({ debut }) => jourOf(debut, zone) === jour),
      };
    });
    const aReplacer = reportees.map(({ situation: { code, seances }, ...seance }) => ({
      ...seance,
      code,
      suivante: seances.find(({ debut }) => debut > seance.debut)?.debut ?? null,
    }));
    return { lundi, jours, aReplacer };
  });
}
