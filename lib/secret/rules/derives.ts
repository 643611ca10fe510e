/**
 * Whatever is computed from a protected table is computed from what it shows, never from the
 * true figures: a rate, a sum, an order or the scale of a chart would say what a cell withholds.
 */
type Protege = number | null;

/** Share of `partie` in `base`, in per cent to one decimal. Null when either is secret, or nobody is in the base. */
export function getTaux(partie: Protege, base: Protege): number | null {
  if (partie === null || base === null || base === 0) return null;
  return Math.round((partie * 1000) / base) / 10;
}

/** Sum of the parts, or null when one of them is secret. */
export function getSomme(parties: readonly Protege[]): number | null {
  return parties.reduce<Protege>(
    (somme, partie) => (somme === null || partie === null ? null : somme + partie),
    0,
  );
}

/** Mean per unit of the base (hours per séance…), unrounded. Null when either is secret or the base is empty. */
export function getMoyenne(somme: Protege, base: Protege): number | null {
  return somme === null || base === null || base === 0 ? null : somme / base;
}

/** The longest bar of a chart: the greatest value shown, 0 when none is. */
export function getMaximum(valeurs: readonly Protege[]): number {
  return valeurs.reduce<number>((maximum, valeur) => Math.max(maximum, valeur ?? 0), 0);
}

/** Greatest first; secrets last, in the order they came, which must not depend on their values. */
export function sortProteges<T>(lignes: readonly T[], valeurOf: (ligne: T) => Protege): T[] {
  return lignes.toSorted((a, b) => (valeurOf(b) ?? -1) - (valeurOf(a) ?? -1));
}
