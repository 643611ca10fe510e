import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { notifySeances } from "@/lib/message/commands/seance";
import type { Prisma } from "@/prisma/client/client";

/**
 * Before a write after which the database may take situations off the agendas of groups. Called after it, tells who
 * leads each séance that its agenda changed: neither which situation, nor why.
 */
export async function notifyOrdresDuJour(
  tx: Tx,
  acteur: Acteur,
  situations: Prisma.SituationWhereInput,
): Promise<(now: Date) => Promise<void>> {
  const { espaceId } = acteur;
  const inscrites = await tx.seanceSituation.findMany({
    where: { espaceId, retireLe: null, travaillee: null, situation: situations },
    select: { seanceId: true, situationId: true, seance: { select: { intervenantId: true } } },
  });
  return async (now) => {
    if (inscrites.length === 0) return;
    await tx.$executeRaw`SET CONSTRAINTS consentement_portee_examens IMMEDIATE`;
    await tx.$executeRaw`SET CONSTRAINTS consentement_portee_examens DEFERRED`;
    const retirees = await tx.seanceSituation.findMany({
      where: {
        espaceId,
        retireLe: { not: null },
        seance: { statut: { in: ["PROPOSEE", "CONFIRMEE", "REPORTEE"] } },
        OR: inscrites.map(({ seanceId, situationId }) => ({ seanceId, situationId })),
      },
      select: { seanceId: true },
    });
    for (const { seanceId } of retirees) {
      const membreIds = inscrites.flatMap((examen) =>
        examen.seanceId === seanceId ? [examen.seance.intervenantId] : [],
      );
      await notifySeances(tx, acteur, "SEANCE_ORDRE_DU_JOUR", [seanceId], now, { membreIds });
    }
  };
}
