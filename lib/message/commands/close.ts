import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { ownNotifications } from "@/lib/message/access";
import type { Prisma } from "@/prisma/client/client";
import type { SorteMessage } from "@/prisma/client/enums";

type Objet = Pick<
  Prisma.MessageWhereInput,
  "seanceId" | "situationId" | "demandeId" | "suiviId" | "groupeId" | "bilanId"
>;

/** What these messages asked of the acteur is done: they are read, in the transaction of the act. */
export async function closeMessages(
  tx: Tx,
  acteur: Acteur,
  sortes: readonly SorteMessage[],
  objet: Objet,
  now: Date,
): Promise<void> {
  const message = { sorte: { in: [...sortes] }, ...objet };
  const where = { AND: [ownNotifications(acteur), { lueLe: null, message }] };
  await tx.notification.updateMany({ where, data: { lueLe: now } });
}

/** What these messages asked is done for everyone they asked it of: nobody has to act on it any more. */
export async function endMessages(
  tx: Tx,
  { espaceId }: Pick<Acteur, "espaceId">,
  sortes: readonly SorteMessage[],
  objet: Objet,
  now: Date,
): Promise<void> {
  const message = { sorte: { in: [...sortes] }, ...objet };
  await tx.notification.updateMany({ where: { espaceId, lueLe: null, message }, data: { lueLe: now } });
}
