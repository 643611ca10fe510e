"use client";

import { type ComponentType, type MouseEvent, useEffect, useState } from "react";
import { Kbd } from "../kbd";
import { Sign } from "../sign";
import type { PaletteEntry, PaletteSearch } from "./palette-entry";

type PaletteProps = { entries: PaletteEntry[]; search?: PaletteSearch; onClose: () => void };

type Props = {
  /** The search page: where the link goes without JavaScript. */
  href: string;
  entries: PaletteEntry[];
  search?: PaletteSearch;
};

/** A link to the search page that opens the palette instead; Ctrl K or ⌘ K does too. */
export function PaletteTrigger({ href, entries, search }: Props) {
  const [open, setOpen] = useState(false);
  const [Palette, setPalette] = useState<ComponentType<PaletteProps> | null>(null);

  useEffect(() => {
    if (open && !Palette) import("./palette").then((module) => setPalette(() => module.default));
  }, [open, Palette]);

  useEffect(() => {
    function shortcut(event: KeyboardEvent) {
      if (event.key !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen(true);
    }
    document.addEventListener("keydown", shortcut);
    return () => document.removeEventListener("keydown", shortcut);
  }, []);

  function openInstead(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(true);
  }

  return (
    <>
      <a
        href={href}
        onClick={openInstead}
        aria-keyshortcuts="Control+K Meta+K"
        className="flex min-h-11 min-w-11 items-center justify-center gap-2.5 rounded-md px-2.5 text-ink-soft hover:bg-sand hover:text-ink sm:border sm:border-edge sm:px-3"
      >
        <Sign name="recherche" />
        <span className="max-sm:sr-only">Rechercher</span>
        <span aria-hidden="true" className="ml-6 max-lg:hidden">
          <Kbd>Ctrl K</Kbd>
        </span>
      </a>
      {open && Palette ? <Palette entries={entries} search={search} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
