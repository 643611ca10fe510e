import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDerive } from "@/lib/cadence/labels";
import { deriveOf, shiftFollowing } from "@/lib/cadence/rules/derive";
import { addDays, diffDays } from "@/lib/time";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("the drift of a date chosen by hand", () => {
  it.each([
    ["2027-02-16", "à la date visée", true],
    ["2027-02-17", "reportée de 1 jour", true],
    ["2027-02-14", "avancée de 2 jours", true],
    ["2027-03-16", "reportée de 28 jours", false],
  ])("%s is said in words, and never refused", (jour, words, dansLaTolerance) => {
    const derive = deriveOf(jour, "2027-02-16", 7);
    expect(plain(formatDerive(derive))).toBe(words);
    expect(derive.dansLaTolerance).toBe(dansLaTolerance);
  });
});

describe("when a séance moves", () => {
  const serie = ["2027-01-05", "2027-02-16", "2027-03-30"];

  it("offers to move the following ones by as much, and only those", () => {
    expect(shiftFollowing(serie, 0, "2027-01-08")).toEqual([
      { index: 1, de: "2027-02-16", vers: "2027-02-19" },
      { index: 2, de: "2027-03-30", vers: "2027-04-02" },
    ]);
    expect(shiftFollowing(serie, 2, "2027-04-01")).toEqual([]);
    expect(shiftFollowing(serie, 0, "2027-01-05")).toEqual([]);
    expect(() => shiftFollowing(serie, 3, "2027-04-01")).toThrow(RangeError);
  });

  it("keeps the gaps, across clock changes and years", () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: -60, max: 60 }), fc.nat(), (ecarts, jours, choice) => {
        const jourAt = (rang: number) =>
          addDays(
            "2026-10-01",
            ecarts.slice(0, rang).reduce((a, b) => a + b, 0),
          );
        const days = [...ecarts, 0].map((_, rang) => jourAt(rang));
        const index = choice % days.length;
        const newJour = addDays(days[index] ?? "", jours);
        const moved = days.with(index, newJour);
        for (const { index: rang, vers } of shiftFollowing(days, index, newJour)) moved[rang] = vers;
        for (let rang = index + 1; rang < days.length; rang++) {
          expect(diffDays(moved[rang - 1] ?? "", moved[rang] ?? "")).toBe(ecarts[rang - 1]);
        }
      }),
    );
  });
});
