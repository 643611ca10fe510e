import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { notifyOrdresDuJour } from "@/lib/message/commands/ordre-du-jour";
import { notifySeances } from "@/lib/message/commands/seance";
import type { Prisma } from "@/prisma/client/client";

/**
 * Runs a write after which the database may put confirmed séances back to proposed, because the person's agreement no
 * longer covers everyone gathered, or take the situation off a group's agenda, and tells those it does it to. What it defers to the commit is done here, to be told.
 */
export async function notifyReouverture<T>(
  tx: Tx,
  acteur: Acteur,
  situations: Prisma.SituationWhereInput,
  now: Date,
  write: () => Promise<T>,
): Promise<T> {
  const { espaceId } = acteur;
  const confirmees = await tx.seance.findMany({
    where: { espaceId, statut: "CONFIRMEE", fin: { gt: now }, situation: situations },
    select: { id: true },
  });
  const ordres = await notifyOrdresDuJour(tx, acteur, situations);
  const written = await write();
  await ordres(now);
  if (confirmees.length === 0) return written;
  await tx.$executeRaw`SET CONSTRAINTS consentement_portee_change IMMEDIATE`;
  await tx.$executeRaw`SET CONSTRAINTS consentement_portee_change DEFERRED`;
  const reproposees = await tx.seance.findMany({
    where: { espaceId, statut: "PROPOSEE", id: { in: confirmees.map(({ id }) => id) } },
    select: { id: true },
  });
  const ids = reproposees.map(({ id }) => id);
  await notifySeances(tx, acteur, "SEANCE_REPROPOSEE", ids, now);
  return written;
}
