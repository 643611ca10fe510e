import { createHash, createHmac } from "node:crypto";
import { env } from "@/lib/env";

/**
 * A keyed fingerprint of some words, 64 hexadecimal characters: equal for equal words, and of no use to who has only
 * the database, since names are few enough to try them all against a plain hash.
 */
export function empreinteOf(...parts: readonly string[]): string {
  const hmac = createHmac("sha256", env().NEXTAUTH_SECRET);
  for (const part of parts) hmac.update(`${part.length}:${part}`);
  return hmac.digest("hex");
}

/** The SHA-256 of a text or of bytes, 64 hexadecimal characters: anyone who has them finds the same. */
export const sommeOf = (contenu: string | Uint8Array): string =>
  createHash("sha256").update(contenu).digest("hex");
