"use client";

import { useEffect, useState } from "react";
import { themeCookie, themes } from "./theme";

const year = 365 * 24 * 3600;

/** Light, dark, or as the system says; acts at once and is remembered on this device. */
export function ThemeChoice() {
  const [theme, setTheme] = useState<string | null>(null);

  useEffect(() => setTheme(document.documentElement.dataset.theme ?? ""), []);

  function choose(value: string) {
    setTheme(value);
    if (value) document.documentElement.dataset.theme = value;
    else delete document.documentElement.dataset.theme;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `${themeCookie}=${value}; path=/; max-age=${value ? year : 0}; samesite=lax`;
  }

  if (theme === null) return null;
  return (
    <fieldset className="border-t border-rule px-3 pt-3 pb-1">
      <legend className="sr-only">Apparence</legend>
      {themes.map(({ value, label }) => (
        <label key={value} className="flex min-h-11 items-center gap-2.5">
          <input
            type="radio"
            name="apparence"
            value={value}
            checked={theme === value}
            onChange={() => choose(value)}
            className="size-4.5"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
