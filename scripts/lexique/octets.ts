import { HEADER_BYTES, MAGIC } from "@/lib/anonymisation/rules/lexique/decodage";
import { everyPosition } from "@/lib/anonymisation/rules/lexique/filtre";
import { buildAutomate, writeColonnes } from "./automate";
import { listClesCommunes, listFormes } from "./sources";

const BITS_PER_COMMUNE = 12;

function buildFiltre(cles: Set<string>): Uint8Array {
  const filtre = new Uint8Array(Math.ceil((cles.size * BITS_PER_COMMUNE) / 8));
  for (const cle of cles)
    everyPosition(cle, filtre.length * 8, (p) => {
      filtre[p >>> 3] = (filtre[p >>> 3] ?? 0) | (1 << (p & 7));
      return true;
    });
  return filtre;
}

/** The lexique before compression: the same sources always give the same bytes. */
export function buildLexique(): Uint8Array<ArrayBuffer> {
  const { partages, comptes, masques, lettres, renvois } = writeColonnes(buildAutomate(listFormes()));
  const filtre = buildFiltre(listClesCommunes());
  const corps = [comptes, masques, lettres, renvois, filtre];
  const octets = new Uint8Array(HEADER_BYTES + corps.reduce((total, { length }) => total + length, 0));
  const tailles = [partages, comptes.length, lettres.length, renvois.length, filtre.length];
  new Uint32Array(octets.buffer, 0, 6).set([MAGIC, ...tailles]);
  let position = HEADER_BYTES;
  for (const colonne of corps) {
    octets.set(colonne, position);
    position += colonne.length;
  }
  return octets;
}
