import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { ownNotifications } from "@/lib/message/access";
import { formatMessage } from "@/lib/message/labels/phrases";
import { SELECT_MESSAGE } from "@/lib/message/queries/envoi";
import { cheminOf, SORTES_AU_CHOIX, type SorteAuChoix } from "@/lib/message/rules/sortes";

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

/** One's messages in this espace, unread first, then the latest: sixty at most. One statement. */
export async function listMessages(acteur: Acteur): Promise<MessageLigne[]> {
  return withEspace(acteur, async (tx) => {
    const recues = await tx.notification.findMany({
      where: ownNotifications(acteur),
      orderBy: [{ lueLe: { sort: "desc", nulls: "first" } }, { message: { creeLe: "desc" } }],
      take: LIMITE,
      relationLoadStrategy: "join",
      select: { messageId: true, lueLe: true, message: { select: { ...SELECT_MESSAGE, creeLe: true } } },
    });
    return recues.map(({ messageId, lueLe, message }) => ({
      ...{ id: messageId, creeLe: message.creeLe, lu: lueLe !== null, chemin: cheminOf(message) },
      ...formatMessage(message, acteur.zone),
    }));
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
