import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joursOf, RYTHMES, SERIE_MAX } from "@/lib/rencontre/rules/serie";
import { addDays, diffDays, weekday } from "@/lib/time";

describe("the days of a series", () => {
  it("keeps the rank of the weekday in the month: the second Tuesday stays the second", () => {
    expect(joursOf("2026-10-13", "MOIS", 4)).toEqual([
      "2026-10-13",
      "2026-11-10",
      "2026-12-08",
      "2027-01-12",
    ]);
  });

  it("takes the last one where a month has no fifth", () => {
    expect(joursOf("2026-10-29", "MOIS", 3)).toEqual(["2026-10-29", "2026-11-26", "2026-12-31"]);
  });

  it("begins on the day asked for, keeps its weekday, and goes forward", () => {
    const jours = fc.integer({ min: 0, max: 4000 }).map((n) => addDays("2024-01-01", n));
    fc.assert(
      fc.property(
        jours,
        fc.constantFrom(...RYTHMES),
        fc.integer({ min: 1, max: 40 }),
        (jour, rythme, nombre) => {
          const serie = joursOf(jour, rythme, nombre);
          expect(serie[0]).toBe(jour);
          expect(serie).toHaveLength(rythme === "UNE_FOIS" ? 1 : Math.min(nombre, SERIE_MAX));
          expect(serie.every((un) => weekday(un) === weekday(jour))).toBe(true);
          const ecarts = serie.slice(1).map((un, n) => diffDays(serie[n] ?? jour, un));
          expect(ecarts.every((ecart) => ecart >= 7 && ecart <= 42)).toBe(true);
        },
      ),
    );
  });
});
