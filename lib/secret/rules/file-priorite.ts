type Entree<T> = { priorite: number; ordre: number; element: T };

/** A priority queue, smallest first; equal priorities leave in the order they came (determinism). */
export function createFilePriorite<T>() {
  const tas: Entree<T>[] = [];
  let ordre = 0;

  const isAvant = (a: Entree<T>, b: Entree<T>) =>
    a.priorite < b.priorite || (a.priorite === b.priorite && a.ordre < b.ordre);

  function push(priorite: number, element: T) {
    const entree = { priorite, ordre: ordre++, element };
    let place = tas.length;
    while (place > 0) {
      const dessus = (place - 1) >> 1;
      const parent = tas[dessus];
      if (!parent || !isAvant(entree, parent)) break;
      tas[place] = parent;
      place = dessus;
    }
    tas[place] = entree;
  }

  function pop(): T | undefined {
    const [premiere] = tas;
    const derniere = tas.pop();
    if (premiere && derniere && tas.length > 0) sink(derniere);
    return premiere?.element;
  }

  function sink(entree: Entree<T>) {
    let place = 0;
    for (;;) {
      const gauche = 2 * place + 1;
      const a = tas[gauche];
      const b = tas[gauche + 1];
      if (!a) break;
      const [enfant, cote] = b && isAvant(b, a) ? [b, gauche + 1] : [a, gauche];
      if (!isAvant(enfant, entree)) break;
      tas[place] = enfant;
      place = cote;
    }
    tas[place] = entree;
  }

  return { push, pop };
}
