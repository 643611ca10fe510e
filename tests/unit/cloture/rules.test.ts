import { describe, expect, it } from "vitest";
import { isAnnulee, suivisOf } from "@/lib/cloture/rules";
import { addMinutes, toInstant } from "@/lib/time";

const NOW = toInstant("2031-03-10", "14:00", "Europe/Paris");
const hier = addMinutes(NOW, -1440);
const demain = addMinutes(NOW, 1440);

describe("closing a situation", () => {
  it("asks what has changed 3 and 6 months later, on the same day of the month", () => {
    expect(suivisOf("2031-03-10")).toEqual([
      { mois: 3, prevuLe: "2031-06-10" },
      { mois: 6, prevuLe: "2031-09-10" },
    ]);
  });

  it.each([
    ["2031-11-30", "2032-02-29", "2032-05-30"],
    ["2032-11-30", "2033-02-28", "2033-05-30"],
    ["2031-08-31", "2031-11-30", "2032-02-29"],
    ["2031-10-01", "2032-01-01", "2032-04-01"],
  ])("on %s, falls on the last day of a shorter month", (closeLe, trois, six) => {
    expect(suivisOf(closeLe).map(({ prevuLe }) => prevuLe)).toEqual([trois, six]);
  });

  it("cancels what is not over, and leaves what took place or is to be said held or not", () => {
    expect(isAnnulee({ statut: "CONFIRMEE", fin: demain }, NOW)).toBe(true);
    expect(isAnnulee({ statut: "CONFIRMEE", fin: hier }, NOW)).toBe(false);
    expect(isAnnulee({ statut: "PROPOSEE", fin: hier }, NOW)).toBe(true);
    expect(isAnnulee({ statut: "REPORTEE", fin: hier }, NOW)).toBe(true);
    for (const statut of ["TENUE", "NON_TENUE", "ANNULEE"] as const)
      expect(isAnnulee({ statut, fin: demain }, NOW)).toBe(false);
  });
});
