"use client";

import { useEffect, useState } from "react";
import type { PaletteEntry, PaletteSearch } from "./palette-entry";

type Found = { query: string; entries: PaletteEntry[] };

/** What the server finds for the query, 200 ms after the last letter; older answers are dropped. */
export function usePaletteSearch(query: string, search?: PaletteSearch) {
  const [found, setFound] = useState<Found>({ query: "", entries: [] });
  const asked = query.trim();
  const searching = Boolean(search) && asked.length >= 2 && found.query !== asked;

  useEffect(() => {
    if (!search || asked.length < 2) return;
    let current = true;
    const timer = setTimeout(async () => {
      const entries = await search(asked).catch(() => []);
      if (current) setFound({ query: asked, entries });
    }, 200);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked, search]);

  return { searching, entries: found.query === asked ? found.entries : [] };
}
