import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { manageableMembres } from "@/lib/disponibilite/access";
import { canManageLieux } from "@/lib/lieu/access";
import { sujetOf } from "@/lib/seance/rules/sujet";
import { addDays, dateFromJour, type Jour, jourFromDate, jourOf, toInstant } from "@/lib/time";
import type { MotifAbsence } from "@/prisma/client/enums";

const CODE = { select: { code: true } } as const;

export type OuvertureLigne = {
  id: string;
  jourSemaine: number;
  debut: string;
  fin: string;
  lieuId: string | null;
  lieu: string | null;
};

export type ParticulierLigne = {
  id: string;
  jour: Jour;
  debut: string;
  fin: string;
  lieu: string | null;
};

/** `seances`: those already booked on these days, which somebody has to move. */
export type AbsenceLigne = {
  id: string;
  du: Jour;
  au: Jour;
  motif: MotifAbsence;
  seances: { id: string; code: string; debut: Date }[];
};

export type Disponibilites = {
  membre: { id: string; nom: string; intervenant: boolean };
  /** Whose week the acteur may keep, themselves first. */
  membres: { id: string; nom: string }[];
  ouvertures: OuvertureLigne[];
  /** The days to come with other hours, in order. */
  particuliers: ParticulierLigne[];
  absences: AbsenceLigne[];
  lieux: { id: string; nom: string }[];
  /** The acteur keeps the list of places. */
  lieuxGerables: boolean;
};

/**
 * The week and the absences to come of one member (the acteur when `membreId` is null); null when they are
 * not the acteur's to keep. Days in the espace's zone.
 */
export async function getDisponibilites(
  acteur: Acteur,
  membreId: string | null,
  now: Date,
): Promise<Disponibilites | null> {
  const { espaceId, zone } = acteur;
  const aujourdhui = jourOf(now, zone);
  return withEspace(acteur, async (tx) => {
    const membres = await tx.membre.findMany({
      where: manageableMembres(acteur),
      orderBy: [{ nom: "asc" }, { prenom: "asc" }],
      select: { id: true, prenom: true, nom: true, roles: { select: { role: true } } },
    });
    const membre = membres.find(({ id }) => id === (membreId ?? acteur.membreId));
    if (!membre) return null;
    const ouvertures = await tx.disponibilite.findMany({
      where: { espaceId, membreId: membre.id },
      orderBy: [{ jourSemaine: "asc" }, { debut: "asc" }],
      select: {
        id: true,
        jourSemaine: true,
        debut: true,
        fin: true,
        lieuId: true,
        lieu: { select: { nom: true } },
      },
    });
    const particuliers = await tx.jourParticulier.findMany({
      where: { espaceId, membreId: membre.id, jour: { gte: dateFromJour(aujourdhui) } },
      orderBy: [{ jour: "asc" }, { debut: "asc" }],
      select: { id: true, jour: true, debut: true, fin: true, lieu: { select: { nom: true } } },
    });
    const absences = await tx.absence.findMany({
      where: { espaceId, membreId: membre.id, au: { gte: dateFromJour(aujourdhui) } },
      orderBy: { du: "asc" },
      select: { id: true, du: true, au: true, motif: true },
    });
    const seances = await tx.seance.findMany({
      where: {
        espaceId,
        statut: { in: ["PROPOSEE", "CONFIRMEE"] },
        debut: { gte: toInstant(aujourdhui, "00:00", zone) },
        OR: [{ intervenantId: membre.id }, { presences: { some: { membreId: membre.id } } }],
      },
      orderBy: { debut: "asc" },
      select: { id: true, debut: true, situation: CODE, groupe: CODE },
    });
    const lieux = await tx.lieu.findMany({
      where: { espaceId, retireLe: null },
      orderBy: { nom: "asc" },
      select: { id: true, nom: true },
    });
    const nommes = membres.map(({ id, prenom, nom }) => ({ id, nom: `${prenom} ${nom}` }));
    return {
      membre: {
        id: membre.id,
        nom: `${membre.prenom} ${membre.nom}`,
        intervenant: membre.roles.some(({ role }) => role === "INTERVENANT"),
      },
      membres: nommes.sort((a, b) => Number(b.id === acteur.membreId) - Number(a.id === acteur.membreId)),
      ouvertures: ouvertures.map(({ lieu, ...ouverture }) => ({ ...ouverture, lieu: lieu?.nom ?? null })),
      particuliers: particuliers.map(({ jour, lieu, ...heures }) => ({
        ...{ ...heures, jour: jourFromDate(jour), lieu: lieu?.nom ?? null },
      })),
      absences: absences.map(({ du, au, ...absence }) => {
        const debut = toInstant(jourFromDate(du), "00:00", zone);
        const fin = toInstant(addDays(jourFromDate(au), 1), "00:00", zone);
        return {
          ...absence,
          du: jourFromDate(du),
          au: jourFromDate(au),
          seances: seances
            .filter((seance) => debut <= seance.debut && seance.debut < fin)
            .map(({ situation, groupe, ...seance }) => ({
              ...seance,
              code: sujetOf({ situation, groupe }).code,
            })),
        };
      }),
      lieux,
      lieuxGerables: canManageLieux(acteur),
    };
  });
}
