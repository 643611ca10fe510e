import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import type { PlaceTenue } from "@/lib/groupe/queries/lock";
import { findObstacle, holdSeancesAVenir, type Obstacle } from "@/lib/groupe/queries/presences";
import { notify } from "@/lib/message/commands/notify";
import { notifyArrivee } from "@/lib/protocole/commands/notify";
import type { SorteMessage } from "@/prisma/client/enums";

/**
 * Someone comes in, is expected at the séances to come, and asked to accept the protocole in force. Nothing is written, and the obstacle comes back, when a
 * situation on one of the agendas may not be spoken of before them. The caller holds the group; that it has room is the
 * database's to say (`groupe_places`, RC004).
 */
export async function enter(
  tx: Tx,
  acteur: Acteur,
  { id, membreId, groupe }: PlaceTenue,
  now: Date,
): Promise<Obstacle | null> {
  const { espaceId } = acteur;
  const seanceIds = await holdSeancesAVenir(tx, acteur, groupe.id, now);
  const obstacle = await findObstacle(tx, acteur, seanceIds, membreId);
  if (obstacle) return obstacle;
  await tx.groupeMembre.update({
    where: { espaceId_id: { espaceId, id } },
    data: { statut: "ADMIS", statutLe: now, statutParId: acteur.membreId, entreeLe: now },
  });
  await tx.presence.createMany({
    data: seanceIds.map((seanceId) => ({ espaceId, seanceId, membreId })),
    skipDuplicates: true,
  });
  await notifyArrivee(tx, acteur, { sujet: { groupeId: groupe.id }, code: groupe.code }, membreId, now);
  return null;
}

/** Someone who is not in waits for a place, or no longer does. */
export async function mark(
  tx: Tx,
  { espaceId, membreId: statutParId }: Acteur,
  { id }: PlaceTenue,
  statut: "EN_ATTENTE" | "DECLINE",
  now: Date,
): Promise<void> {
  await tx.groupeMembre.update({
    where: { espaceId_id: { espaceId, id } },
    data: { statut, statutLe: now, statutParId },
  });
}

/** Someone leaves: no longer expected at the séances to come; where they were is kept. */
export async function release(
  tx: Tx,
  acteur: Acteur,
  { membreId, groupe }: PlaceTenue,
  now: Date,
): Promise<void> {
  const { espaceId } = acteur;
  const seanceIds = await holdSeancesAVenir(tx, acteur, groupe.id, now);
  await tx.presence.deleteMany({
    where: { espaceId, membreId, etat: "ATTENDU", seanceId: { in: seanceIds } },
  });
}

/** Tells something of a group to these members: its code, its kind. */
export async function tell(
  tx: Tx,
  acteur: Acteur,
  sorte: Extract<SorteMessage, `GROUPE_${string}`>,
  { id: groupeId, code }: { id: string; code: string },
  membreIds: readonly string[],
  now: Date,
  nombre = 1,
): Promise<void> {
  await notify(tx, acteur, { sorte, code, groupeId, nombre }, { membreIds }, now);
}
