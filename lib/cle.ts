import { randomBytes, randomUUID } from "node:crypto";
import { chiffrer, dechiffrer } from "@/lib/aes";
import type { Enveloppe } from "@/lib/enveloppe";
import type { Trousseau } from "@/lib/trousseau";

/** Of the sealed form, in its first byte. */
const VERSION = 1;

/** Where a text belongs. All of it is part of the seal: carried to another place, the text does not open. */
export type Place = { support: string; supportId: string; champ: string };

/** The key of one writing, open: for the time of a command, never kept. */
export type CleOuverte = { id: string; octets: Buffer };

const lienEspace = (espaceId: string) => `espace|${espaceId}`;
const lienCle = (espaceId: string, cleId: string) => `cle|${espaceId}|${cleId}`;
const lienTexte = (espaceId: string, { support, supportId, champ }: Place) =>
  `texte|${espaceId}|${support}|${supportId}|${champ}`;

/** A new key for an espace, wrapped by the newest master key. */
export const createCleEspace = (cles: Trousseau, espaceId: string): Promise<Enveloppe> =>
  cles.wrap(randomBytes(32), lienEspace(espaceId));

/** The key of an espace. Throws what the master keys throw. */
export const openCleEspace = (cles: Trousseau, espaceId: string, enveloppe: Enveloppe): Promise<Buffer> =>
  cles.unwrap(enveloppe, lienEspace(espaceId));

/** The same key, under the newest master key. */
export const rewrapCleEspace = async (
  cles: Trousseau,
  espaceId: string,
  enveloppe: Enveloppe,
): Promise<Enveloppe> => cles.wrap(await openCleEspace(cles, espaceId, enveloppe), lienEspace(espaceId));

/** A new key for a writing, open and wrapped by its espace's. */
export function createCle(cleEspace: Buffer, espaceId: string): { cle: CleOuverte; scellee: Buffer } {
  const cle = { id: randomUUID(), octets: randomBytes(32) };
  return { cle, scellee: chiffrer(cleEspace, cle.octets, lienCle(espaceId, cle.id)) };
}

/** The key of a writing. Throws on another espace's key, or another writing's. */
export const openCle = (
  cleEspace: Buffer,
  espaceId: string,
  id: string,
  scellee: Uint8Array,
): CleOuverte => ({ id, octets: dechiffrer(cleEspace, scellee, lienCle(espaceId, id)) });

/** A text, sealed for its place. */
export const sealTexte = (cle: CleOuverte, espaceId: string, place: Place, texte: string): Buffer =>
  Buffer.concat([
    Buffer.from([VERSION]),
    chiffrer(cle.octets, Buffer.from(texte), lienTexte(espaceId, place)),
  ]);

/** The text. Throws on another key, another place, a changed byte, or a form this version does not know. */
export function openTexte(cle: CleOuverte, espaceId: string, place: Place, scelle: Uint8Array): string {
  if (scelle[0] !== VERSION) throw new Error(`sealed text of version ${scelle[0]}`);
  return dechiffrer(cle.octets, scelle.subarray(1), lienTexte(espaceId, place)).toString("utf8");
}
