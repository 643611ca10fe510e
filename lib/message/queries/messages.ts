import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { ownNotifications } from "@/lib/message/access";
import { formatMessage } from "@/lib/message/labels/phrases";
import { SELECT_MESSAGE } from "@/lib/message/queries/envoi";
import { cheminOf, SORTES_AU_CHOIX, type SorteAuChoix } from "@/lib/message/rules/sortes";
import type { Prisma } from "@/prisma/client/client";

export type MessageLigne = {
  id: string;
  titre: string;
  phrase: string;
  geste: string;
  creeLe: Date;
  lu: boolean;
  /** Path under the espace; null where there is nothing left to open. */
  chemin: string | null;
};

const LIMITE = 60;

const RECUE = {
  messageId: true,
  lueLe: true,
  message: { select: { ...SELECT_MESSAGE, creeLe: true } },
} as const satisfies Prisma.NotificationSelect;

const ligneOf = (
  { messageId, lueLe, message }: Prisma.NotificationGetPayload<{ select: typeof RECUE }>,
  zone: string,
): MessageLigne => ({
  ...{ id: messageId, creeLe: message.creeLe, lu: lueLe !== null, chemin: cheminOf(message) },
  ...formatMessage(message, zone),
});

/** What one was told of a withdrawal and has not opened yet: it stands before all else. One statement. */
export async function readRetraits(tx: Tx, acteur: Acteur): Promise<MessageLigne[]> {
  const recues = await tx.notification.findMany({
    where: { AND: [ownNotifications(acteur), { lueLe: null, message: { sorte: "CONSENTEMENT_RETIRE" } }] },
    orderBy: { message: { creeLe: "desc" } },
    relationLoadStrategy: "join",
    select: RECUE,
  });
  return recues.map((recue) => ligneOf(recue, acteur.zone));
}

/** One's messages in this espace, unread first, then the latest: sixty at most. One statement. */
export async function listMessages(acteur: Acteur): Promise<MessageLigne[]> {
  return withEspace(acteur, async (tx) => {
    const recues = await tx.notification.findMany({
      where: ownNotifications(acteur),
      orderBy: [{ lueLe: { sort: "desc", nulls: "first" } }, { message: { creeLe: "desc" } }],
      take: LIMITE,
      relationLoadStrategy: "join",
      select: RECUE,
    });
    return recues.map((recue) => ligneOf(recue, acteur.zone));
  });
}

/** Of the mails one may do without, those one has. */
export async function listPreferences(acteur: Acteur): Promise<SorteAuChoix[]> {
  const { espaceId, membreId } = acteur;
  return withEspace(acteur, async (tx) => {
    const declinees = await tx.preference.findMany({
      where: { espaceId, membreId, courriel: false },
      select: { sorte: true },
    });
    return SORTES_AU_CHOIX.filter((sorte) => !declinees.some((autre) => autre.sorte === sorte));
  });
}
