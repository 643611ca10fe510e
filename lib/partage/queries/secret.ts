import { timingSafeEqual } from "node:crypto";
import { empreinteOf } from "@/lib/empreinte";
import { createLiens } from "@/lib/jeton";

const liens = createLiens("partage", "partage");

/** The secret of a link. */
export const jetonOf = (partageId: string): string => liens.jetonOf(partageId);

/** What the database keeps of it. */
export const empreinteOfJeton = (jeton: string): string => liens.empreinteOfJeton(jeton);

/** The full address of a link. */
export const lienOf = (partageId: string): string => liens.lienOf(partageId);

/** What the database keeps of the secret of a reader's session. */
export const empreinteOfSession = (session: string): string => empreinteOf("partage-session", session);

/** The six digits sent at that instant to whom a link is for. */
export function codeOf(partageId: string, codeLe: Date): string {
  const hex = empreinteOf("partage-code", partageId, codeLe.toISOString()).slice(0, 12);
  return String(Number.parseInt(hex, 16) % 1_000_000).padStart(6, "0");
}

/** Whether a code is the one that was sent, in a time that tells nothing of it. */
export function isCode(code: string, attendu: string): boolean {
  const [recu, juste] = [Buffer.from(code), Buffer.from(attendu)];
  return recu.length === juste.length && timingSafeEqual(recu, juste);
}
