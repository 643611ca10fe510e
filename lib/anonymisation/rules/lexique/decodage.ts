import { type Automate, isOneSlipAway, masqueOf } from "./automate";
import { MOT, TERME } from "./classes";
import { contains } from "./filtre";
import { fold, foldCommune } from "./pliage";

/** What the detectors know of French: words, terms of the field, names, communes. Immutable. */
export type Lexique = {
  /** Bits of `classes.ts` for a form already folded by `fold`; 0 when unknown. */
  classes(forme: string): number;
  /** Whether `nom` is a French commune or its usual short form (about 3 false hits in a thousand). */
  isCommune(nom: string): boolean;
  /** Whether `forme` (folded) is one slip of the hand away from a known word. */
  isTypo(forme: string): boolean;
};

/** « RLX1 », first bytes of the file that `scripts/lexique.ts` writes. */
export const MAGIC = 0x31584c52;
export const HEADER_BYTES = 24;

/** The target of each edge: its own next node when it is written 0, else the shared node of that rank. */
function decodeRenvois(octets: Uint8Array, aretes: number, partages: number): Uint32Array {
  const cibles = new Uint32Array(aretes);
  let lu = 0;
  let suivant = partages + 1;
  for (let arete = 0; arete < aretes; arete++) {
    let renvoi = 0;
    let decalage = 0;
    let octet: number;
    do {
      octet = octets[lu++] ?? 0;
      renvoi |= (octet & 127) << decalage;
      decalage += 7;
    } while (octet > 127);
    cibles[arete] = renvoi === 0 ? suivant++ : renvoi - 1;
  }
  return cibles;
}

/**
 * Reads the bytes of the lexique, decompressed. Pure: the same bytes give the same answers in the
 * browser and on the server. Throws when the bytes are not a lexique.
 */
export function decodeLexique(octets: Uint8Array): Lexique {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  if (octets.length < HEADER_BYTES || vue.getUint32(0, true) !== MAGIC)
    throw new Error("Ces octets ne sont pas un lexique d'anonymisation.");
  const sizeAt = (rang: number) => vue.getUint32(4 * rang, true);
  const partages = sizeAt(1);
  const noeuds = sizeAt(2);
  const aretes = sizeAt(3);
  let position = HEADER_BYTES;
  const take = (longueur: number) => {
    position += longueur;
    return octets.subarray(position - longueur, position);
  };
  const comptes = take(noeuds);
  const masques = take(noeuds);
  const lettres = take(aretes);
  const cibles = decodeRenvois(take(sizeAt(4)), aretes, partages);
  const filtre = take(sizeAt(5));
  const premiers = new Uint32Array(noeuds + 1);
  for (let n = 0; n < noeuds; n++) premiers[n + 1] = (premiers[n] ?? 0) + (comptes[n] ?? 0);
  const automate: Automate = { racine: partages, premiers, masques, lettres, cibles };
  return {
    classes: (forme) => masqueOf(automate, forme),
    isCommune: (nom) => contains(filtre, foldCommune(nom)),
    isTypo: (forme) => isOneSlipAway(automate, fold(forme), MOT | TERME),
  };
}

/** Inflates and reads the lexique as it is served: gzip, by the platform's own DecompressionStream. */
export async function loadLexique(gzip: Uint8Array<ArrayBuffer>): Promise<Lexique> {
  const flux = new Blob([gzip]).stream().pipeThrough(new DecompressionStream("gzip"));
  return decodeLexique(new Uint8Array(await new Response(flux).arrayBuffer()));
}
