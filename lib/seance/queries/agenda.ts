import type { Acteur } from "@/lib/acteur";
import { feriesOf, type ZoneFeries } from "@/lib/cadence/rules/feries";
import { withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";
import { formatEndroit } from "@/lib/lieu/labels";
import { ENDROIT } from "@/lib/lieu/queries";
import { type AgendaRencontre, readRencontresAgenda } from "@/lib/rencontre/queries/agenda";
import { canKeep, visibleSeances } from "@/lib/seance/access";
import { readAbsences, readAilleurs, readChoix } from "@/lib/seance/queries/agenda-autour";
import { type AgendaSeance, type Nature, ouvertureOf, periodeOf, type Vue } from "@/lib/seance/rules/agenda";
import { isOuverte } from "@/lib/seance/rules/statut";
import { sujetOf } from "@/lib/seance/rules/sujet";
import { addDays, addMinutes, diffDays, type Jour, jourOf, toInstant } from "@/lib/time";
import type { Prisma } from "@/prisma/client/client";
import type { MotifAbsence } from "@/prisma/client/enums";

/** What takes place at an hour. */
export type AgendaEvenement = (AgendaSeance | AgendaRencontre) & {
  /** A calendar elsewhere says that the one whose agenda this is, the acteur or another, is busy at that time. */
  chevauche: "vous" | "autre" | null;
};

export type AgendaJour = {
  jour: Jour;
  ferie: string | null;
  absences: { id: string; nom: string; motif: MotifAbsence; mienne: boolean }[];
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
  aReplacer: { id: string; code: string; debut: Date; suivante: Date | null; deplacable: boolean }[];
  /** The first séance after the days shown. */
  prochaine: Date | null;
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

const SUJET_REPORTE = {
  select: { code: true, intervenantId: true, accepteeLe: true, seances: A_VENIR },
} as const;
const GROUPE_REPORTE = { select: { code: true, intervenantId: true, seances: A_VENIR } } as const;

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
      select: { id: true, debut: true, situation: SUJET_REPORTE, groupe: GROUPE_REPORTE },
    });
    const prochaine = await tx.seance.findFirst({
      where: {
        AND: [...gardees, { debut: { gte: toInstant(au, "00:00", zone) } }],
        statut: A_VENIR.where.statut,
      },
      orderBy: { debut: "asc" },
      select: { debut: true },
    });
    const absences = await readAbsences(tx, acteur, { du, au, membreId: intervenantId });
    const ailleurs = montre("ailleurs")
      ? await readAilleurs(tx, acteur, { du, au, membreId: intervenantId })
      : [];
    const question = { du: toInstant(du, "00:00", zone), au: toInstant(au, "00:00", zone) };
    const rencontres = await readRencontresAgenda(tx, acteur, { ...question, intervenantId, delegationId });
    const evenements = [
      ...seances.filter((row) => montre(row.situation ? "seance" : "collective")).map(seanceOf),
      ...(montre("rencontre") ? rencontres : []).map((rencontre) =>
        montre("autour") ? rencontre : { ...rencontre, reserve: null },
      ),
    ].sort((a, b) => a.debut.getTime() - b.debut.getTime());
    const parJour = new Map<Jour, AgendaEvenement[]>();
    for (const evenement of evenements) {
      const jour = jourOf(evenement.debut, zone);
      const chevauche = chevaucheOf(evenement, ailleurs, intervenantId);
      parJour.set(jour, [...(parJour.get(jour) ?? []), { ...evenement, chevauche }]);
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
      const sujet = sujetOf(autour);
      const suivante = sujet.seances.find((autre) => autre.debut > debut)?.debut ?? null;
      return { id, debut, code: sujet.code, suivante, deplacable: canKeep(acteur, sujet) };
    });
    return {
      ...{ vue, jour, du, au, jours, aReplacer, filtre, prochaine: prochaine?.debut ?? null },
      ...(await readChoix(tx, acteur)),
    };
  });

  /** Only of whose agenda it is: a secretary is busy at the hours of nobody's séance. */
  function chevaucheOf(
    { debut, fin, reserve, intervenant, statut }: AgendaSeance | AgendaRencontre,
    ailleurs: readonly { debut: Date; fin: Date }[],
    lu = acteur.membreId,
  ): AgendaEvenement["chevauche"] {
    const { debut: de, fin: a } = reserve ?? { debut, fin };
    const attendu = intervenant.id === lu || (lu === acteur.membreId && !can(acteur, "seance.planifier"));
    if (!attendu || statut === "ANNULEE" || statut === "NON_TENUE") return null;
    if (!ailleurs.some((plage) => plage.debut < a && plage.fin > de)) return null;
    return lu === acteur.membreId ? "vous" : "autre";
  }

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
