/** Hashes asked of the filter for each key: with 12 bits a key, about 3 false hits in a thousand. */
export const HACHAGES = 8;

/** The bit positions of `cle` in a Bloom filter of `bits` bits (double hashing over FNV-1a). */
export function positions(cle: string, bits: number): number[] {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < cle.length; i++) {
    const code = cle.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    b ^= b >>> 13;
  }
  const pas = (b | 1) >>> 0;
  return Array.from({ length: HACHAGES }, (_, k) => ((a >>> 0) + k * pas) % bits);
}

/** Whether the filter may hold `cle`: never wrong when it answers no. */
export function contains(filtre: Uint8Array, cle: string): boolean {
  return positions(cle, filtre.length * 8).every((p) => ((filtre[p >>> 3] ?? 0) >>> (p & 7)) & 1);
}
