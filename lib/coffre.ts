import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

const VECTEUR = 12;
const SCEAU = 16;

const cle = (usage: string) => Buffer.from(hkdfSync("sha256", env().NEXTAUTH_SECRET, "", usage, 32));

/**
 * A secret that has to be used again, sealed (AES-256-GCM) so that the database alone does not hold it. `usage` and
 * `lien` are part of the seal: moved to another row, it does not open.
 */
export function sceller(secret: string, usage: string, lien: string): string {
  const vecteur = randomBytes(VECTEUR);
  const chiffre = createCipheriv("aes-256-gcm", cle(usage), vecteur).setAAD(Buffer.from(lien));
  const corps = Buffer.concat([chiffre.update(secret, "utf8"), chiffre.final()]);
  return Buffer.concat([vecteur, chiffre.getAuthTag(), corps]).toString("base64url");
}

/** The secret; null when this Recul has not sealed it so: another key, another row, or a changed letter. */
export function desceller(scelle: string, usage: string, lien: string): string | null {
  const octets = Buffer.from(scelle, "base64url");
  try {
    const chiffre = createDecipheriv("aes-256-gcm", cle(usage), octets.subarray(0, VECTEUR), {
      authTagLength: SCEAU,
    });
    chiffre.setAAD(Buffer.from(lien)).setAuthTag(octets.subarray(VECTEUR, VECTEUR + SCEAU));
    return chiffre.update(octets.subarray(VECTEUR + SCEAU), undefined, "utf8") + chiffre.final("utf8");
  } catch {
    return null;
  }
}
