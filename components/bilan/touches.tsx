"use client";

import { useEffect } from "react";

const PAS: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

/** Which screen a key leads to, from this one; null where the key is not for that. */
function rangOf(key: string, rang: number, nombre: number): number | null {
  if (key === "Home") return 0;
  if (key === "End") return nombre - 1;
  const pas = PAS[key];
  return pas === undefined ? null : Math.min(nombre - 1, Math.max(0, rang + pas));
}

/** Arrows, pages, beginning and end, as a remote control sends them; without it, anchors and the wheel do the same. */
export function Touches() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const vues = [...document.querySelectorAll<HTMLElement>("main > section")];
      const rang = vues.findLastIndex((vue) => vue.getBoundingClientRect().top <= window.innerHeight / 3);
      const vers = rangOf(event.key, Math.max(0, rang), vues.length);
      if (vers === null) return;
      event.preventDefault();
      vues[vers]?.scrollIntoView();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return null;
}
