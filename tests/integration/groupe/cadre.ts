import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { addMinutes } from "@/lib/time";
import type { GroupeDeTest } from "@/tests/factories/groupe";

const SEANCE_MINUTES = 180;

/** A séance of a group, proposed, where these members are expected, with these situations on its agenda. */
export async function createSeanceDeGroupe(
  { id: groupeId, intervenant }: GroupeDeTest,
  { debut, attendus = [], situationIds = [] }: Seance,
  now: Date,
): Promise<string> {
  const { espaceId, membreId } = intervenant;
  const fin = addMinutes(debut, SEANCE_MINUTES);
  return withEspace(intervenant, async (tx) => {
    const qui = { intervenantId: membreId, statutParId: membreId, creeParId: membreId };
    const { id: seanceId } = await tx.seance.create({
      data: { espaceId, groupeId, debut, fin, statutLe: now, creeLe: now, ...qui },
      select: { id: true },
    });
    await tx.presence.createMany({
      data: attendus.map((attendu) => ({ espaceId, seanceId, membreId: attendu.membreId })),
    });
    for (const situationId of situationIds)
      await tx.seanceSituation.create({
        data: { espaceId, seanceId, situationId, ajouteLe: now, ajouteParId: membreId },
      });
    return seanceId;
  });
}
type Seance = { debut: Date; attendus?: readonly Acteur[]; situationIds?: readonly string[] };

/** Who is expected at a séance. */
export const attendusDe = (acteur: Acteur, seanceId: string): Promise<string[]> =>
  withEspace(acteur, async (tx) => {
    const rows = await tx.presence.findMany({ where: { seanceId }, select: { membreId: true } });
    return rows.map(({ membreId }) => membreId).sort();
  });

/** How many places of a group are in each state. */
export const statutsDe = (acteur: Acteur, groupeId: string): Promise<Record<string, number>> =>
  withEspace(acteur, async (tx) => {
    const rows = await tx.groupeMembre.groupBy({
      by: ["statut"],
      where: { groupeId },
      _count: { _all: true },
    });
    return Object.fromEntries(rows.map(({ statut, _count }) => [statut, _count._all]));
  });

/** The kinds of message a member has of a group, the oldest first. */
export const messagesDe = (acteur: Acteur, groupeId: string): Promise<string[]> =>
  withEspace(acteur, async (tx) => {
    const { membreId } = acteur;
    const rows = await tx.message.findMany({
      where: { groupeId, notifications: { some: { membreId } } },
      orderBy: { creeLe: "asc" },
      select: { sorte: true },
    });
    return rows.map(({ sorte }) => sorte);
  });
