import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, dateFromJour, diffDays, isJour, jourFromDate, weekday } from "@/lib/time";

const jour = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map(jourFromDate);

describe("a day", () => {
  it("is a date that exists, written YYYY-MM-DD", () => {
    expect(["2026-10-14", "2028-02-29", "0001-01-01"].every(isJour)).toBe(true);
    for (const wrong of [
      "2026-02-29",
      "2026-13-01",
      "2026-1-1",
      "14/10/2026",
      "0000-01-01",
      "",
      null,
      20261014,
    ]) {
      expect(isJour(wrong)).toBe(false);
    }
  });

  it("crosses months, years and clock changes by counting days", () => {
    expect(addDays("2026-10-24", 2)).toBe("2026-10-26");
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2028-03-01", -1)).toBe("2028-02-29");
  });

  it("keeps the day of the month when months are added, or takes the last one", () => {
    expect(addMonths("2026-10-14", 3)).toBe("2027-01-14");
    expect(addMonths("2027-01-31", 1)).toBe("2027-02-28");
    expect(addMonths("2026-03-31", -13)).toBe("2025-02-28");
  });

  it("starts its week on lundi", () => {
    expect(["2026-10-12", "2026-10-14", "2026-10-18", "1969-12-28"].map(weekday)).toEqual([1, 3, 7, 7]);
  });

  it("goes to Prisma and back, and adding is the inverse of counting", () => {
    fc.assert(
      fc.property(jour, jour, (a, b) => {
        expect(jourFromDate(dateFromJour(a))).toBe(a);
        expect(addDays(a, diffDays(a, b))).toBe(b);
        expect(Math.abs((weekday(b) - weekday(a) - diffDays(a, b)) % 7)).toBe(0);
      }),
    );
  });
});
