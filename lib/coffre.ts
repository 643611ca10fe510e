import { hkdfSync } from "node:crypto";
import { chiffrer, dechiffrer } from "@/lib/aes";
import { env } from "@/lib/env";

const cle = (usage: string) => Buffer.from(hkdfSync("sha256", env().NEXTAUTH_SECRET, "", usage, 32));

/**
 * A secret that has to be used again, sealed (AES-256-GCM) so that the database alone does not hold it. `usage` and
 * `lien` are part of the seal: moved to another row, it does not open.
 */
export function sceller(secret: string, usage: string, lien: string): string {
  return chiffrer(cle(usage), Buffer.from(secret), lien).toString("base64url");
}

/** The secret; null when this Recul has not sealed it so: another key, another row, or a changed letter. */
export function desceller(scelle: string, usage: string, lien: string): string | null {
  try {
    return dechiffrer(cle(usage), Buffer.from(scelle, "base64url"), lien).toString("utf8");
  } catch {
    return null;
  }
}
