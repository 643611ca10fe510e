import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const VECTEUR = 12;
const SCEAU = 16;

/** AES-256-GCM: nonce, tag and body, in this order. `lien` says where the sealed bytes belong, and is part of the seal. */
export function chiffrer(cle: Buffer, clair: Buffer, lien: string): Buffer {
  const vecteur = randomBytes(VECTEUR);
  const chiffre = createCipheriv("aes-256-gcm", cle, vecteur).setAAD(Buffer.from(lien));
  const corps = Buffer.concat([chiffre.update(clair), chiffre.final()]);
  return Buffer.concat([vecteur, chiffre.getAuthTag(), corps]);
}

/** What was sealed. Throws on another key, another `lien`, or a changed byte. */
export function dechiffrer(cle: Buffer, octets: Uint8Array, lien: string): Buffer {
  const chiffre = createDecipheriv("aes-256-gcm", cle, octets.subarray(0, VECTEUR), { authTagLength: SCEAU });
  chiffre.setAAD(Buffer.from(lien)).setAuthTag(octets.subarray(VECTEUR, VECTEUR + SCEAU));
  return Buffer.concat([chiffre.update(octets.subarray(VECTEUR + SCEAU)), chiffre.final()]);
}
