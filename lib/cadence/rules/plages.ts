/** A half-open stretch of time `[start, end)`, in epoch milliseconds: back-to-back is not an overlap. */
export type Plage = { readonly start: number; readonly end: number };

/** The same time covered, sorted and disjoint. Empty and reversed ranges cover nothing. */
export function mergePlages(plages: readonly Plage[]): Plage[] {
  const sorted = plages.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Instants at which something may begin: a closed range, of which `premier` may be the only one. */
export type Debuts = { readonly premier: number; readonly dernier: number };

/**
 * The beginnings `s` of a range for which `[s - avant, s + apres)` touches nothing of `taken`
 * (sorted and disjoint), in order. Logarithmic in the length of `taken`.
 */
export function freeDebuts(debuts: Debuts, taken: readonly Plage[], avant: number, apres: number): Debuts[] {
  const { premier, dernier } = debuts;
  let index = firstEndingAfter(taken, premier - avant);
  let next = taken[index];
  if (!next || next.start - apres >= dernier) return [debuts];
  const free: Debuts[] = [];
  let cursor = premier;
  for (; next && next.start - apres < dernier; next = taken[++index]) {
    if (cursor <= next.start - apres) free.push({ premier: cursor, dernier: next.start - apres });
    cursor = next.end + avant;
  }
  if (cursor <= dernier) free.push({ premier: cursor, dernier });
  return free;
}

function firstEndingAfter(plages: readonly Plage[], instant: number): number {
  let low = 0;
  let high = plages.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const plage = plages[middle];
    if (plage && plage.end <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
