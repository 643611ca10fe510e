import { timingSafeEqual } from "node:crypto";
import { isId } from "@/lib/champ";
import { empreinteOf } from "@/lib/empreinte";
import { SORTES_AU_CHOIX, type SorteAuChoix } from "@/lib/message/rules/sortes";

/** A kind of mail, as one member of one espace receives it. */
export type Abonnement = { espaceId: string; membreId: string; sorte: SorteAuChoix };

const signatureOf = ({ espaceId, membreId, sorte }: Abonnement) =>
  empreinteOf("desabonnement", espaceId, membreId, sorte);

/** What a mail carries so that its reader stops its kind without signing in: it opens nothing else, and never expires. */
export const createJeton = (abonnement: Abonnement): string =>
  [abonnement.espaceId, abonnement.membreId, abonnement.sorte, signatureOf(abonnement)].join("~");

/** What a jeton stands for; null when this Recul has not signed it. */
export function readJeton(jeton: string): Abonnement | null {
  const [espaceId = "", membreId = "", sorte, signature = ""] = jeton.split("~");
  const connue = SORTES_AU_CHOIX.find((autre) => autre === sorte);
  if (!connue || !isId(espaceId) || !isId(membreId)) return null;
  const abonnement = { espaceId, membreId, sorte: connue };
  const attendue = Buffer.from(signatureOf(abonnement));
  const recue = Buffer.from(signature);
  return attendue.length === recue.length && timingSafeEqual(attendue, recue) ? abonnement : null;
}
