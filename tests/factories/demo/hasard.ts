/** Draws that are always the same for the same seed: the demo is told the same way twice. */
export type Hasard = {
  /** A whole number, both bounds included. */
  entre: (min: number, max: number) => number;
  parmi: <T>(choix: readonly T[]) => T;
  chance: (part: number) => boolean;
  /** At most so many different items, in a drawn order. */
  quelques: <T>(choix: readonly T[], nombre: number) => T[];
};

/** mulberry32: four lines, a period long enough for a demo. */
export function createHasard(graine: number): Hasard {
  let etat = graine;
  const next = () => {
    etat = (etat + 0x6d2b79f5) | 0;
    let melange = Math.imul(etat ^ (etat >>> 15), etat | 1);
    melange ^= melange + Math.imul(melange ^ (melange >>> 7), melange | 61);
    return ((melange ^ (melange >>> 14)) >>> 0) / 2 ** 32;
  };
  const entre = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    entre,
    parmi: (choix) => choix[entre(0, choix.length - 1)] as (typeof choix)[number],
    chance: (part) => next() < part,
    quelques: (choix, nombre) =>
      choix
        .map((item) => ({ item, rang: next() }))
        .sort((a, b) => a.rang - b.rang)
        .slice(0, nombre)
        .map(({ item }) => item),
  };
}
