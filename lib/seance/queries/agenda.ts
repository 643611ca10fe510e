import type { Acteur } from "@/lib/acteur";
import { readOccupations } from "@/lib/agenda-externe/queries";
import { feriesOf, type ZoneFeries } from "@/lib/cadence/rules/feries";
import { type Tx, withEspace } from "@/lib/db";
import { manageableMembres } from "@/lib/disponibilite/access";
import { can } from "@/lib/droit/rules";
import { formatEndroit } from "@/lib/lieu/labels";
import { ENDROIT } from "@/lib/lieu/queries";
import { type AgendaRencontre, readRencontresAgenda } from "@/lib/rencontre/queries/agenda";
import { canKeep, visibleSeances } from "@/lib/seance/access";
import { type AgendaSeance, type Nature, ouvertureOf, periodeOf, type Vue } from "@/lib/seance/rules/agenda";
import { isOuverte } from "@/lib/seance/rules/statut";
import { sujetOf } from "@/lib/seance/rules/sujet";
import {
  addDays,
  addMinutes,
  dateFromJour,
  diffDays,
  type Jour,
  jourFromDate,
  jourOf,
  toInstant,
} from "@/lib/time";
import type { Prisma } from "@/prisma/client/client";
import type { MotifAbsence } from "@/prisma/client/enums";

/** What takes place at an hour. */
export type AgendaEvenement = AgendaSeance | AgendaRencontre;

export type AgendaJour = {
  jour: Jour;
  ferie: string | null;
  absences: { id: string; nom: string; motif: MotifAbsence }[];
  /** When a calendar elsewhere says the acteur, or the intervenant·e looked at, is busy. */
  ailleurs: { debut: Date; fin: Date }[];
  /** In order of their beginning. */
  evenements: AgendaEvenement[];
};

export type FiltreAgenda = {
  intervenantId?: string | undefined;
  delegationId?: string | undefined;
  /** What is kept; none means all. */
  natures?: readonly Nature[];
};

export type Agenda = {
  vue: Vue;
  jour: Jour;
  /** From this day to that one excluded. */
  du: Jour;
  au: Jour;
  jours: AgendaJour[];
  /** Without a date; `suivante` is the first one booked after the date it had. */
  aReplacer: { id: string; code: string; debut: Date; suivante: Date | null }[];
  filtre: FiltreAgenda;
  /** What can be filtered on: empty where there is nothing to choose. */
  intervenants: { id: string; nom: string }[];
  delegations: { id: string; nom: string }[];
};

const A_VENIR = {
  where: { statut: { in: ["PROPOSEE", "CONFIRMEE"] } },
  orderBy: { debut: "asc" },
  select: { debut: true },
} as const satisfies Prisma.Situation$seancesArgs;

const SUJET_REPORTE = { select: { code: true, seances: A_VENIR } } as const;

const SELECT = {
  id: true,
  statut: true,
  debut: true,
  fin: true,
  avantMinutes: true,
  apresMinutes: true,
  trajetMinutes: true,
  situation: { select: { code: true, intervenantId: true, accepteeLe: true } },
  groupe: { select: { code: true, intervenantId: true } },
  ...ENDROIT,
  intervenant: { select: { id: true, prenom: true, nom: true } },
  _count: { select: { presences: true, exterieures: true } },
} as const satisfies Prisma.SeanceSelect;

type Question = { vue: Vue; jour?: Jour | undefined; filtre?: FiltreAgenda };

/**
 * What a view of the agenda shows around a day (espace's zone; the present one unless said): the séances and the rencontres the acteur may see,
 * the absences they keep, the public holidays; and the séances that wait for a new date. Codes, places and times, never content. Null for a
 * role that follows no séance.
 */
export async function getAgenda(
  acteur: Acteur,
  { vue, jour: demande, filtre = {} }: Question,
  now: Date,
): Promise<Agenda | null> {
  if (!can(acteur, "seance.suivre")) return null;
  const { zone } = acteur;
  const jour = demande ?? ouvertureOf(vue, jourOf(now, zone));
  const { intervenantId, delegationId, natures = [] } = filtre;
  const { du, au } = periodeOf(vue, jour);
  const montre = (nature: Nature) => natures.length === 0 || natures.includes(nature);
  const gardees: Prisma.SeanceWhereInput[] = [
    visibleSeances(acteur),
    intervenantId ? { intervenantId } : {},
    delegationId ? { OR: [{ situation: { delegationId } }, { groupe: { delegationId } }] } : {},
  ];
  return withEspace(acteur, async (tx) => {
    const seances = await tx.seance.findMany({
      where: {
        AND: [
          ...gardees,
          { debut: { gte: toInstant(du, "00:00", zone), lt: toInstant(au, "00:00", zone) } },
          { statut: { not: "REPORTEE" } },
        ],
      },
      orderBy: [{ debut: "asc" }, { id: "asc" }],
      select: SELECT,
    });
    const reportees = await tx.seance.findMany({
      where: { AND: [...gardees, { statut: "REPORTEE" }] },
      orderBy: { debut: "asc" },
      select: { id: true, debut: true, situation: SUJET_REPORTE, groupe: SUJET_REPORTE },
    });
    const absences = await readAbsences(tx, acteur, { du, au, membreId: intervenantId });
    const ailleurs = montre("ailleurs")
      ? await readAilleurs(tx, acteur, { du, au, membreId: intervenantId })
      : [];
    const question = { du: toInstant(du, "00:00", zone), au: toInstant(au, "00:00", zone) };
    const rencontres = await readRencontresAgenda(tx, acteur, { ...question, intervenantId, delegationId });
    const evenements: AgendaEvenement[] = [
      ...seances.filter((row) => montre(row.situation ? "seance" : "collective")).map(seanceOf),
      ...(montre("rencontre") ? rencontres : []).map((rencontre) =>
        montre("autour") ? rencontre : { ...rencontre, reserve: null },
      ),
    ].sort((a, b) => a.debut.getTime() - b.debut.getTime());
    const parJour = new Map<Jour, AgendaEvenement[]>();
    for (const evenement of evenements) {
      const jour = jourOf(evenement.debut, zone);
      parJour.set(jour, [...(parJour.get(jour) ?? []), evenement]);
    }
    const jours = Array.from({ length: diffDays(du, au) }, (_, rang) => {
      const jour = addDays(du, rang);
      return {
        jour,
        ferie: feriesOf(Number(jour.slice(0, 4)), acteur.calendrierFerie as ZoneFeries).get(jour) ?? null,
        absences: absences.filter((absence) => montre("absence") && absence.du <= jour && jour <= absence.au),
        ailleurs: ailleurs.filter(
          ({ debut, fin }) =>
            debut < toInstant(addDays(jour, 1), "00:00", zone) && fin > toInstant(jour, "00:00", zone),
        ),
        evenements: parJour.get(jour) ?? [],
      };
    });
    const aReplacer = reportees.map(({ id, debut, ...autour }) => {
      const { code, seances } = sujetOf(autour);
      const seance = { id, debut };
      return { ...seance, code, suivante: seances.find(({ debut }) => debut > seance.debut)?.debut ?? null };
    });
    return { vue, jour, du, au, jours, aReplacer, filtre, ...(await readChoix(tx, acteur)) };
  });

  function seanceOf(row: Prisma.SeanceGetPayload<{ select: typeof SELECT }>): AgendaSeance {
    const { id, statut, debut, fin, avantMinutes, apresMinutes, trajetMinutes, intervenant } = row;
    const sujet = sujetOf(row);
    const organise = canKeep(acteur, sujet);
    const pris = statut === "PROPOSEE" || statut === "CONFIRMEE";
    const autour = { avant: avantMinutes + trajetMinutes, apres: apresMinutes + trajetMinutes };
    return {
      nature: "seance",
      id,
      code: sujet.code,
      modalite: sujet.modalite,
      statut,
      debut,
      fin,
      reserve:
        organise && pris && montre("autour")
          ? { debut: addMinutes(debut, -autour.avant), fin: addMinutes(fin, autour.apres) }
          : null,
      lieu: row.lieu ? [row.lieu.nom, row.salle?.nom].filter(Boolean).join(", ") : formatEndroit(row),
      intervenant: { id: intervenant.id, nom: `${intervenant.prenom} ${intervenant.nom}` },
      participants: row._count.presences + row._count.exterieures,
      deplacable: organise && isOuverte(statut),
    };
  }
}

type Periode = { du: Jour; au: Jour; membreId: string | undefined };

/** The absences the acteur keeps, their own and those of whom they plan for. */
async function readAbsences(tx: Tx, acteur: Acteur, { du, au, membreId }: Periode) {
  const rows = await tx.absence.findMany({
    where: {
      espaceId: acteur.espaceId,
      membre: manageableMembres(acteur),
      ...(membreId ? { membreId } : {}),
      du: { lt: dateFromJour(au) },
      au: { gte: dateFromJour(du) },
    },
    orderBy: { du: "asc" },
    select: { id: true, du: true, au: true, motif: true, membre: { select: { prenom: true, nom: true } } },
  });
  return rows.map(({ id, motif, membre, ...row }) => ({
    id,
    motif,
    nom: `${membre.prenom} ${membre.nom}`,
    du: jourFromDate(row.du),
    au: jourFromDate(row.au),
  }));
}

/** When calendars elsewhere say that one person is busy: oneself, or the intervenant·e looked at, if the acteur keeps their week. */
async function readAilleurs(tx: Tx, acteur: Acteur, { du, au, membreId = acteur.membreId }: Periode) {
  const suivi = await tx.membre.count({ where: { AND: [manageableMembres(acteur), { id: membreId }] } });
  if (suivi === 0) return [];
  const periode = { du: toInstant(du, "00:00", acteur.zone), au: toInstant(au, "00:00", acteur.zone) };
  return readOccupations(tx, acteur, { membreIds: [membreId], ...periode });
}

/** What an agenda shared by several is filtered on; nothing for who only sees their own séances. */
async function readChoix(tx: Tx, acteur: Acteur) {
  const { espaceId } = acteur;
  const partage = can(acteur, "seance.planifier");
  const toutes = acteur.roles.includes("SECRETARIAT");
  const intervenants = await tx.membre.findMany({
    where: {
      espaceId,
      desactiveLe: null,
      roles: { some: { role: "INTERVENANT" } },
      ...(toutes ? {} : { id: { in: [] } }),
    },
    orderBy: [{ nom: "asc" }, { prenom: "asc" }],
    select: { id: true, prenom: true, nom: true },
  });
  const delegations = await tx.delegation.findMany({
    where: { espaceId, ...(partage ? {} : { id: { in: [] } }) },
    orderBy: [{ ordre: "asc" }, { nom: "asc" }],
    select: { id: true, nom: true },
  });
  return {
    intervenants: intervenants.map(({ id, prenom, nom }) => ({ id, nom: `${prenom} ${nom}` })),
    delegations,
  };
}
