/** Hashes (double, over FNV-1a) asked for each key: with 12 bits a key, about 3 false hits in a thousand. */
const HACHAGES = 8;

/** Calls `visit` with each bit position of `cle` in a filter of `bits` bits, until it answers false. */
export function everyPosition(cle: string, bits: number, visit: (position: number) => boolean): boolean {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < cle.length; i++) {
    const code = cle.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    b ^= b >>> 13;
  }
  const pas = (b | 1) >>> 0;
  for (let k = 0; k < HACHAGES; k++) if (!visit(((a >>> 0) + k * pas) % bits)) return false;
  return true;
}

/** Whether the filter may hold `cle`: never wrong when it answers no. */
export function contains(filtre: Uint8Array, cle: string): boolean {
  return everyPosition(cle, filtre.length * 8, (p) => (((filtre[p >>> 3] ?? 0) >>> (p & 7)) & 1) === 1);
}
