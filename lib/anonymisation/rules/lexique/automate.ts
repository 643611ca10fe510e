/**
 * A minimal acyclic automaton in columns: node `n` owns the edges from `premiers[n]`
 * to `premiers[n + 1]`, `masques[n]` says what the word that ends there is.
 */
export type Automate = {
  racine: number;
  premiers: Uint32Array;
  masques: Uint8Array;
  lettres: Uint8Array;
  cibles: Uint32Array;
};

function step({ premiers, lettres, cibles }: Automate, noeud: number, code: number): number {
  const fin = premiers[noeud + 1] ?? 0;
  for (let e = premiers[noeud] ?? 0; e < fin; e++) if (lettres[e] === code) return cibles[e] ?? -1;
  return -1;
}

function walk(automate: Automate, mot: string, depart: number, noeud: number): number {
  for (let i = depart; i < mot.length && noeud >= 0; i++) noeud = step(automate, noeud, mot.charCodeAt(i));
  return noeud < 0 ? 0 : (automate.masques[noeud] ?? 0);
}

/** The mask of `mot` (folded), 0 when it is unknown. */
export function masqueOf(automate: Automate, mot: string): number {
  return walk(automate, mot, 0, automate.racine);
}

/** Short words all look alike: under these lengths a letter dropped, or changed, makes too many words. */
const MIN_OUBLI = 5;
const MIN_CHANGE = 7;

/**
 * Whether one slip of the hand (letter added, dropped, changed, or two swapped) makes `mot` a word
 * that carries one of the bits of `masque`. Costs a few hundred steps, whatever the word.
 */
export function isOneSlipAway(automate: Automate, mot: string, masque: number): boolean {
  const { premiers, lettres, cibles } = automate;
  const misses = mot.length >= MIN_OUBLI;
  const changes = mot.length >= MIN_CHANGE;
  let noeud = automate.racine;
  for (let i = 0; i <= mot.length && noeud >= 0; i++) {
    if (i < mot.length && walk(automate, mot, i + 1, noeud) & masque) return true;
    const code = mot.charCodeAt(i);
    const fin = premiers[noeud + 1] ?? 0;
    for (let e = premiers[noeud] ?? 0; e < fin; e++) {
      const cible = cibles[e] ?? -1;
      if (changes && i < mot.length && walk(automate, mot, i + 1, cible) & masque) return true;
      if (misses && walk(automate, mot, i, cible) & masque) return true;
      if (lettres[e] === mot.charCodeAt(i + 1) && i + 1 < mot.length) {
        const suite = step(automate, cible, code);
        if (suite >= 0 && walk(automate, mot, i + 2, suite) & masque) return true;
      }
    }
    if (i < mot.length) noeud = step(automate, noeud, code);
  }
  return false;
}
