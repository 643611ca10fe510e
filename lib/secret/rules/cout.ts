type Figure = { cellule: unknown; valeur: number; cout: number };
type Somme = { total: Figure; parts: readonly Figure[] };

/** A hierarchy deeper than this (sub-list, list, délégation, département, year…) costs the same. */
const NIVEAUX_AU_PLUS = 8;

/**
 * What a reader loses with a cell: more for a big figure than for a small one, and four times
 * more at each level of total, so that the inside of a table goes before its margins, and an
 * attribute before its base. Gaps and complements cost nothing: they are never shown.
 */
export function setCouts(variables: readonly Figure[], sommes: readonly Somme[]) {
  const niveaux = listNiveaux(sommes);
  for (const variable of variables) {
    if (!variable.cellule) continue;
    variable.cout = (1 + Math.log2(1 + variable.valeur)) * 4 ** (niveaux.get(variable) ?? 0);
  }
}

function listNiveaux(sommes: readonly Somme[]) {
  const niveaux = new Map<Figure, number>();
  for (let tour = 0; tour < NIVEAUX_AU_PLUS; tour++) {
    for (const { total, parts } of sommes) {
      const dessous = parts.reduce((niveau, part) => Math.max(niveau, niveaux.get(part) ?? 0), 0);
      niveaux.set(total, Math.max(niveaux.get(total) ?? 0, Math.min(dessous + 1, NIVEAUX_AU_PLUS)));
    }
  }
  return niveaux;
}
