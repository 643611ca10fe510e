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

/** The SHA-256 of a text, 64 hexadecimal characters: anyone who has the text finds the same. */
export const sommeOf = (texte: string): string => createHash("sha256").update(texte).digest("hex");
