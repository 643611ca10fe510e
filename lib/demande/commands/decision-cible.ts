import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { queuedDemandes } from "@/lib/demande/access";
import { type ActeDemande, statutsBefore } from "@/lib/demande/rules/statut";
import { ok, type Result, refuse } from "@/lib/result";
import type { Prisma } from "@/prisma/client/client";

export type CibleRefus = "INTROUVABLE" | "PERIME";

const select = {
  id: true,
  code: true,
  situation: { select: { code: true } },
  auteurId: true,
  modalite: true,
  situationId: true,
  delegationId: true,
  territoireId: true,
  structureId: true,
} as const satisfies Prisma.DemandeSelect;
type Lue = Prisma.DemandeGetPayload<{ select: typeof select }>;
/** `code`: that of its situation, or its own when it is about none. */
export type DemandeCible = Omit<Lue, "situation">;

/**
 * Writes a decision on a demande of the acteur's queue, if it is still as they read it; the row that is checked is the
 * row that is written. A demande decided by a colleague meanwhile has left the queue: it is not found.
 */
export async function decide(
  tx: Tx,
  acteur: Acteur,
  { demandeId, version }: { demandeId: string; version: number },
  acte: ActeDemande,
  data: Prisma.DemandeUncheckedUpdateManyInput,
): Promise<Result<DemandeCible, CibleRefus>> {
  const lisible = {
    AND: [queuedDemandes(acteur), { id: demandeId, statut: { in: statutsBefore(acte, "INTERVENANT") } }],
  };
  const cible = await tx.demande.findFirst({ where: lisible, select });
  if (!cible) return refuse("INTROUVABLE");
  const { count } = await tx.demande.updateMany({
    where: { AND: [lisible, { version }] },
    data: { ...data, version: { increment: 1 } },
  });
  const { situation, ...demande } = cible;
  return count === 1 ? ok({ ...demande, code: situation?.code ?? demande.code }) : refuse("PERIME");
}
