import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import type { PlaceTenue } from "@/lib/groupe/queries/lock";
import { findObstacle, holdSeancesAVenir, type Obstacle } from "@/lib/groupe/queries/presences";
import { type Emetteur, type Message, notify } from "@/lib/message/commands/notify";
import { listRendezVous } from "@/lib/message/queries/rendez-vous";
import { notifyArrivee } from "@/lib/protocole/commands/notify";
import type { MotifSortie, SorteMessage } from "@/prisma/client/enums";

/**
 * Someone comes in, is told with the séances to come, for their calendar, at which they are expected, and is asked to
 * accept the protocole in force. Nothing is written, and the obstacle comes back, when a situation on one of the agendas
 * may not be spoken of before them. The caller holds the group; that it has room is the
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
  // Who comes in by their own yes is told too, when there is something for their calendar.
  const rendezVous = await listRendezVous(tx, acteur, "GROUPE_ADMIS", { id: { in: seanceIds } }, now);
  if (rendezVous.length > 0 || membreId !== acteur.membreId)
    await tell(tx, { espaceId }, "GROUPE_ADMIS", groupe, [membreId], now, { rendezVous });
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

/**
 * Someone leaves, is told, and from their calendar goes what stood in it. The database expects them no more at the
 * séances to come (`groupe_membre_sorti`); where they were is kept.
 */
export async function release(
  tx: Tx,
  acteur: Acteur,
  { id, membreId, groupe }: PlaceTenue,
  sortie: { sortieLe: Date; motif: MotifSortie },
  now: Date,
): Promise<void> {
  const { espaceId, membreId: statutParId } = acteur;
  await holdSeancesAVenir(tx, acteur, groupe.id, now);
  const attendu = { groupeId: groupe.id, presences: { some: { membreId } } };
  const rendezVous = await listRendezVous(tx, acteur, "GROUPE_SORTIE", attendu, now);
  await tx.groupeMembre.update({
    where: { espaceId_id: { espaceId, id } },
    data: { statut: "SORTI", statutLe: now, statutParId, ...sortie },
  });
  await tell(tx, acteur, "GROUPE_SORTIE", groupe, [membreId], now, { rendezVous });
}

/** Tells something of a group to these members: its code, its kind. */
export async function tell(
  tx: Tx,
  emetteur: Emetteur,
  sorte: Extract<SorteMessage, `GROUPE_${string}`>,
  { id: groupeId, code }: { id: string; code: string },
  membreIds: readonly string[],
  now: Date,
  dits: Pick<Message, "nombre" | "rendezVous"> = {},
): Promise<void> {
  await notify(tx, emetteur, { sorte, code, groupeId, ...dits }, { membreIds }, now);
}
