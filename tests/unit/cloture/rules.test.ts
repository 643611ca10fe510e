import { describe, expect, it } from "vitest";
import { isAnnulee, suivisOf } from "@/lib/cloture/rules";
import { addMinutes, toInstant } from "@/lib/time";

const NOW = toInstant("2031-03-10", "14:00", "Europe/Paris");
const hier = addMinutes(NOW, -1440);
const demain = addMinutes(NOW, 1440);

describe("closing a situation", () => {
  it("asks what has changed 3 and 6 months later, on the same day of the month", () => {
    expect(suivisOf("2031-03-10", "metropole")).toEqual([
      { mois: 3, prevuLe: "2031-06-10" },
      { mois: 6, prevuLe: "2031-09-10" },
    ]);
  });

  it.each([
    ["the last day of a shorter month", "2032-11-30", "2033-02-28", "2033-05-30"],
    ["Monday after a Saturday or a Sunday", "2031-05-15", "2031-08-18", "2031-11-17"],
    ["the day after a public holiday", "2031-10-01", "2032-01-02", "2032-04-01"],
  ])("falls on %s, closed on %s", (_regle, closeLe, trois, six) => {
    expect(suivisOf(closeLe, "metropole").map(({ prevuLe }) => prevuLe)).toEqual([trois, six]);
  });

  it("follows the espace's own public holidays", () => {
    expect(suivisOf("2031-09-26", "alsace-moselle")[0]).toEqual({ mois: 3, prevuLe: "2031-12-29" });
    expect(suivisOf("2031-09-26", "metropole")[0]).toEqual({ mois: 3, prevuLe: "2031-12-26" });
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
