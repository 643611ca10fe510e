/** A place or an act the palette leads to. */
export type PaletteEntry = {
  label: string;
  href: string;
  /** Heading it stands under: « Aller à », « Situations ». */
  group: string;
  /** Small words on the right: a code, a place. */
  hint?: string;
};

/** Looks things up on the server; a server action or any function the browser may call. */
export type PaletteSearch = (query: string) => Promise<PaletteEntry[]>;

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Entries that hold every word of the query, accents and case aside. */
export function matchEntries(entries: PaletteEntry[], query: string): PaletteEntry[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const text = plain(`${entry.label} ${entry.hint ?? ""} ${entry.group}`);
    return words.every((word) => text.includes(word));
  });
}
