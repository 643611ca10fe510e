import { timingSafeEqual } from "node:crypto";
import { empreinteOf } from "@/lib/empreinte";
import { env } from "@/lib/env";

/** The secret of a link, 256 bits: found again with the application's key, so that a mail sent twice is the same one. */
export const jetonOf = (partageId: string): string =>
  Buffer.from(empreinteOf("partage-jeton", partageId), "hex").toString("base64url");

/** What the database keeps of the secret of a link. */
export const empreinteOfJeton = (jeton: string): string => empreinteOf("partage-lien", jeton);

/** What the database keeps of the secret of a reader's session. */
export const empreinteOfSession = (session: string): string => empreinteOf("partage-session", session);

/** The full address of a link. */
export const lienOf = (partageId: string): string =>
  `${new URL(env().NEXTAUTH_URL).origin}/partage/${jetonOf(partageId)}`;

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
