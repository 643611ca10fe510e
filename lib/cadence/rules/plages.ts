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

/**
 * What `taken` (sorted and disjoint) leaves of a stretch, in order, in pieces of at least
 * `minimum` milliseconds. Logarithmic in the length of `taken`.
 */
export function freeWithin(
  start: number,
  end: number,
  taken: readonly Plage[],
  minimum = 1,
): readonly Plage[] {
  let index = firstEndingAfter(taken, start);
  let next = taken[index];
  if (!next || next.start >= end) return end - start >= minimum ? [{ start, end }] : NOTHING;
  const free: Plage[] = [];
  let cursor = start;
  for (; next && next.start < end; next = taken[++index]) {
    if (next.start - cursor >= minimum) free.push({ start: cursor, end: next.start });
    cursor = next.end;
  }
  if (end - cursor >= minimum) free.push({ start: cursor, end });
  return free;
}

const NOTHING: readonly Plage[] = [];

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
