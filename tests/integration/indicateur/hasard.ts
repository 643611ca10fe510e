/** Chance that comes back the same from the same seed (mulberry32). */
export function createHasard(graine: number) {
  let etat = graine;
  const tirer = () => {
    etat = (etat + 0x6d2b79f5) | 0;
    let t = Math.imul(etat ^ (etat >>> 15), 1 | etat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const entier = (min: number, max: number) => min + Math.floor(tirer() * (max - min + 1));
  const un = <T>(valeurs: readonly T[]): T => valeurs[entier(0, valeurs.length - 1)] as T;
  return {
    entier,
    un,
    /** True so many times in a hundred. */
    parfois: (pourCent: number) => tirer() * 100 < pourCent,
    quelques: <T>(valeurs: readonly T[], auPlus: number): T[] => [
      ...new Set(Array.from({ length: entier(0, auPlus) }, () => un(valeurs))),
    ],
    fois: <T>(nombre: number, faire: (rang: number) => T): T[] =>
      Array.from({ length: nombre }, (_, rang) => faire(rang)),
    /** A UUID of its own. */
    id: () =>
      "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".replace(/x/g, () => Math.floor(tirer() * 16).toString(16)),
  };
}

export type Hasard = ReturnType<typeof createHasard>;
