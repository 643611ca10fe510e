"use client";

import { Command } from "cmdk";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Sign } from "../sign";
import { matchEntries, type PaletteEntry, type PaletteSearch } from "./palette-entry";
import { usePaletteSearch } from "./use-palette-search";

type Props = { entries: PaletteEntry[]; search?: PaletteSearch; onClose: () => void };

const itemLook =
  "flex min-h-11 cursor-pointer items-center justify-between gap-4 rounded-sm px-3 py-2 data-[selected=true]:bg-sea-wash";

/** Go anywhere by typing. Loaded when it is first opened, never before. */
export default function Palette({ entries, search, onClose }: Props) {
  const [query, setQuery] = useState("");
  const box = useRef<HTMLDialogElement>(null);
  const router = useRouter();
  const { entries: found, searching } = usePaletteSearch(query, search);
  const shown = [...matchEntries(entries, query), ...found];
  const groups = [...new Set(shown.map((entry) => entry.group))];

  useEffect(() => {
    box.current?.showModal();
    box.current?.querySelector("input")?.focus();
  }, []);

  function go(href: string) {
    box.current?.close();
    router.push(href);
  }

  return (
    <dialog
      ref={box}
      onClose={onClose}
      aria-label="Rechercher"
      className="mx-auto mt-[10vh] w-[min(38rem,calc(100vw-1.5rem))] rounded-lg bg-sheet text-ink shadow-float backdrop:bg-[oklch(20%_0.02_225/0.45)]"
    >
      <Command label="Rechercher" shouldFilter={false} loop>
        <div className="flex items-center gap-3 border-b border-rule px-4">
          <Sign name="recherche" className="size-5 text-ink-soft" />
          <Command.Input
            value={query}
            onValueChange={setQuery}
            placeholder="Un code, une personne, une structure, une page"
            className="min-h-14 w-full bg-transparent text-18 outline-none placeholder:text-ink-soft"
          />
        </div>
        <Command.List className="max-h-[55vh] overflow-auto p-2">
          <p role="status" className="px-3 text-ink-soft not-empty:py-3">
            {searching ? "Recherche…" : shown.length === 0 ? "Rien ne correspond à ces mots." : null}
          </p>
          {groups.map((group) => (
            <Command.Group
              key={group}
              heading={group}
              className="[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-14 [&_[cmdk-group-heading]]:text-ink-soft"
            >
              {shown
                .filter((entry) => entry.group === group)
                .map((entry) => (
                  <Command.Item
                    key={entry.href}
                    value={entry.href}
                    onSelect={() => go(entry.href)}
                    className={itemLook}
                  >
                    <span>{entry.label}</span>
                    {entry.hint ? <span className="text-14 text-ink-soft">{entry.hint}</span> : null}
                  </Command.Item>
                ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </dialog>
  );
}
