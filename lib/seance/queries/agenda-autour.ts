import type { Acteur } from "@/lib/acteur";
import { readOccupations } from "@/lib/agenda-externe/queries";
import type { Tx } from "@/lib/db";
import { manageableMembres } from "@/lib/disponibilite/access";
import { can } from "@/lib/droit/rules";
import { dateFromJour, type Jour, jourFromDate, toInstant } from "@/lib/time";

type Periode = { du: Jour; au: Jour; membreId: string | undefined };

/** The absences the acteur keeps, their own and those of whom they plan for. */
export async function readAbsences(tx: Tx, acteur: Acteur, { du, au, membreId: vise }: Periode) {
  const rows = await tx.absence.findMany({
    where: {
      espaceId: acteur.espaceId,
      membre: manageableMembres(acteur),
      ...(vise ? { membreId: vise } : {}),
      du: { lt: dateFromJour(au) },
      au: { gte: dateFromJour(du) },
    },
    orderBy: { du: "asc" },
    select: {
      id: true,
      membreId: true,
      du: true,
      au: true,
      motif: true,
      membre: { select: { prenom: true, nom: true } },
    },
  });
  return rows.map(({ id, membreId, motif, membre, ...row }) => ({
    id,
    motif,
    mienne: membreId === acteur.membreId,
    nom: `${membre.prenom} ${membre.nom}`,
    du: jourFromDate(row.du),
    au: jourFromDate(row.au),
  }));
}

/** When calendars elsewhere say that one person is busy: oneself, or the intervenant·e looked at, if the acteur keeps their week. */
export async function readAilleurs(tx: Tx, acteur: Acteur, { du, au, membreId = acteur.membreId }: Periode) {
  const suivi = await tx.membre.count({ where: { AND: [manageableMembres(acteur), { id: membreId }] } });
  if (suivi === 0) return [];
  const periode = { du: toInstant(du, "00:00", acteur.zone), au: toInstant(au, "00:00", acteur.zone) };
  return readOccupations(tx, acteur, { membreIds: [membreId], ...periode });
}

/** What an agenda shared by several is filtered on; nothing for who only sees their own séances. */
export async function readChoix(tx: Tx, acteur: Acteur) {
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
