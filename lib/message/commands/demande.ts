import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { notify } from "@/lib/message/commands/notify";

/** Tells those who have this demande in their queue: the one it is entrusted to, or those whose délégations cover it. */
export async function notifyFile(
  tx: Tx,
  acteur: Acteur,
  sorte: "DEMANDE_DEPOSEE" | "DEMANDE_REPRISE",
  demandeId: string,
  now: Date,
): Promise<void> {
  const { espaceId } = acteur;
  const { code, situation, delegationId, intervenantId } = await tx.demande.findUniqueOrThrow({
    where: { espaceId_id: { espaceId, id: demandeId } },
    select: { code: true, situation: { select: { code: true } }, delegationId: true, intervenantId: true },
  });
  const couvre = {
    OR: [{ perimetres: { none: {} } }, ...(delegationId ? [{ perimetres: { some: { delegationId } } }] : [])],
  };
  const lecteurs = await tx.membre.findMany({
    where: {
      espaceId,
      desactiveLe: null,
      roles: { some: { role: "INTERVENANT" } },
      ...(intervenantId ? { id: intervenantId } : couvre),
    },
    select: { id: true },
  });
  await notify(
    tx,
    acteur,
    { sorte, code: situation?.code ?? code, demandeId },
    { membreIds: lecteurs.map(({ id }) => id) },
    now,
  );
}
