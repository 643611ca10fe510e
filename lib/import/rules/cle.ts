/**
 * What is compared of a word of a file: its letters and figures, accents, case and punctuation aside. A word without
 * any is compared as it is.
 */
export const cleOf = (texte: string): string =>
  texte
    .normalize("NFKD")
    .replace(/œ/gi, "oe")
    .replace(/æ/gi, "ae")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "") || texte.trim().toLowerCase();

/** How many letters to add, remove, change or swap to go from one word to the other; `max + 1` when there are more. */
export function ecartOf(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, rang) => rang);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : change;
      next[j] = Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    if (Math.min(...next) > max + 1) return max + 1;
    before = row;
    row = next;
  }
  return Math.min(max + 1, row[b.length] ?? 0);
}

/** Rows by what is compared of them. */
export function groupBy<T>(rows: readonly T[], of: (row: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const cle = of(row);
    const known = groups.get(cle);
    if (known) known.push(row);
    else groups.set(cle, [row]);
  }
  return groups;
}
