import { describe, expect, it } from "vitest";
import {
  addDays,
  formatDepuis,
  formatDuree,
  formatHeureLocale,
  formatJour,
  formatJourCourt,
  formatJourLong,
  formatMoment,
  formatPlage,
  toInstant,
} from "@/lib/time";

const PARIS = "Europe/Paris";
const at = (jour: string, heure: string) => toInstant(jour, heure, PARIS);
/** The tests are written with ordinary spaces; one test below looks at which do not break. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("French wording", () => {
  it("writes days", () => {
    expect(plain(formatJour("2025-10-14"))).toBe("mardi 14 octobre");
    expect(plain(formatJour("2026-10-01", { annee: true }))).toBe("jeudi 1er octobre 2026");
    expect(plain(formatJourLong("2026-10-01"))).toBe("1er octobre 2026");
    expect(plain(formatJourCourt("2026-10-14"))).toBe("14 oct. 2026");
    expect(plain(formatJourCourt("2026-08-01"))).toBe("1er août 2026");
  });

  it("writes hours without useless minutes", () => {
    expect(plain(formatMoment(at("2025-10-14", "14:00"), PARIS))).toBe("mardi 14 octobre, 14 h");
    expect(plain(formatMoment(at("2025-10-14", "14:30"), PARIS, { annee: true }))).toBe(
      "mardi 14 octobre 2025, 14 h 30",
    );
    expect(plain(formatPlage(at("2026-10-14", "09:05"), at("2026-10-14", "11:00"), PARIS))).toBe(
      "de 9 h 05 à 11 h",
    );
    expect(plain(formatHeureLocale("00:00"))).toBe("0 h");
  });

  it("writes durations", () => {
    expect([120, 90, 65, 45, 0].map((minutes) => plain(formatDuree(minutes)))).toEqual([
      "2 h",
      "1 h 30",
      "1 h 05",
      "45 min",
      "0 min",
    ]);
  });

  it.each([
    [0, "aujourd’hui"],
    [1, "hier"],
    [12, "il y a 12 jours"],
    [21, "il y a 3 semaines"],
    [59, "il y a 8 semaines"],
    [61, "il y a 2 mois"],
    [365, "il y a 11 mois"],
    [731, "il y a 2 ans"],
    [-1, "demain"],
    [-10, "dans 10 jours"],
  ])("says how long ago: %i days", (days, expected) => {
    const now = at("2026-10-14", "00:10");
    const then = at(addDays("2026-10-14", -days), "23:50");
    expect(plain(formatDepuis(then, now, PARIS))).toBe(expected);
  });

  it("keeps a number with its unit and a day with its month", () => {
    expect(formatMoment(at("2025-10-14", "14:30"), PARIS)).toBe("mardi 14\u00a0octobre, 14\u00a0h\u00a030");
    expect(formatDuree(90)).toBe("1\u00a0h\u00a030");
    expect(formatJourCourt("2026-10-14")).toBe("14\u00a0oct.\u00a02026");
  });
});
