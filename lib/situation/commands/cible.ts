import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { ok, type Result, refuse } from "@/lib/result";
import { transferableSituations } from "@/lib/situation/access";
import type { Prisma, Situation } from "@/prisma/client/client";
import type { RoleCode } from "@/prisma/client/enums";

export type TransferRefus = "INTROUVABLE" | "PERIME" | "PERSONNE_INCONNUE" | "DEJA_LA";
export type TransferInput = { situationId: string; version: number; membreId: string };
type Avant = Pick<Situation, "code" | "referentId" | "intervenantId">;

/**
 * Writes who takes a situation over, if it is still as it was read: one who holds the role, with an access that is open.
 * Gives who had it before.
 */
export async function transfer(
  tx: Tx,
  acteur: Acteur,
  { situationId, version, membreId }: TransferInput,
  role: RoleCode,
  data: Prisma.SituationUncheckedUpdateManyInput,
): Promise<Result<Avant, TransferRefus>> {
  const { espaceId } = acteur;
  const where = { AND: [transferableSituations(acteur), { id: situationId }] };
  const avant = await tx.situation.findFirst({
    where,
    select: { code: true, referentId: true, intervenantId: true },
  });
  if (!avant) return refuse("INTROUVABLE");
  if (membreId === avant.referentId || membreId === avant.intervenantId) return refuse("DEJA_LA");
  const reprend = await tx.membre.count({
    where: { espaceId, id: membreId, desactiveLe: null, roles: { some: { role } } },
  });
  if (reprend === 0) return refuse("PERSONNE_INCONNUE");
  const { count } = await tx.situation.updateMany({
    where: { AND: [where, { version }] },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1 ? ok(avant) : refuse("PERIME");
}
