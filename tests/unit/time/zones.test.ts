import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMinutes, heureOf, jourOf, toInstant, yearRange } from "@/lib/time";

const PARIS = "Europe/Paris";
const ZONES = [PARIS, "Indian/Reunion", "America/Guadeloupe", "Pacific/Auckland"];

describe("a wall-clock time becomes an instant", () => {
  it.each([
    ["2026-10-14", "14:00", PARIS, "2026-10-14T12:00:00.000Z"],
    ["2027-01-14", "14:00", PARIS, "2027-01-14T13:00:00.000Z"],
    ["2027-01-14", "14:00", "Indian/Reunion", "2027-01-14T10:00:00.000Z"],
    ["2027-01-14", "22:00", "America/Guadeloupe", "2027-01-15T02:00:00.000Z"],
    ["2027-01-14", "09:00", "Pacific/Auckland", "2027-01-13T20:00:00.000Z"],
    ["2026-12-31", "24:00", PARIS, "2026-12-31T23:00:00.000Z"],
  ])("%s %s in %s", (jour, heure, zone, expected) => {
    expect(toInstant(jour, heure, zone).toISOString()).toBe(expected);
  });

  it.each([
    ["the last hour of summer time", "2026-10-25", "01:59", "2026-10-24T23:59:00.000Z"],
    ["an hour that comes twice: the first", "2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
    ["the hour after it came twice", "2026-10-25", "03:00", "2026-10-25T02:00:00.000Z"],
    ["the last minute of winter time", "2027-03-28", "01:59", "2027-03-28T00:59:00.000Z"],
    ["an hour that does not exist: later", "2027-03-28", "02:30", "2027-03-28T01:30:00.000Z"],
    ["the first hour of summer time", "2027-03-28", "03:00", "2027-03-28T01:00:00.000Z"],
  ])("is exact through the clock changes: %s", (_, jour, heure, expected) => {
    expect(toInstant(jour, heure, PARIS).toISOString()).toBe(expected);
  });

  it("refuses an hour or a day that is not one", () => {
    for (const heure of ["24:01", "9:00", "", "12:60"]) {
      expect(() => toInstant("2026-10-14", heure, PARIS)).toThrow(RangeError);
    }
    expect(() => toInstant("demain", "09:00", PARIS)).toThrow(RangeError);
  });
});

describe("an instant is read on the wall", () => {
  it("has a day and an hour of its own in each zone", () => {
    const instant = toInstant("2026-12-31", "23:30", PARIS);
    expect(ZONES.map((zone) => `${jourOf(instant, zone)} ${heureOf(instant, zone)}`)).toEqual([
      "2026-12-31 23:30",
      "2027-01-01 02:30",
      "2026-12-31 18:30",
      "2027-01-01 11:30",
    ]);
  });

  it("comes back unchanged from any minute that exists, in any zone", () => {
    const minute = fc.integer({ min: Date.UTC(2025, 0) / 60_000, max: Date.UTC(2029, 0) / 60_000 });
    fc.assert(
      fc.property(minute, fc.constantFrom(...ZONES), (minutes, zone) => {
        const instant = addMinutes(new Date(0), minutes);
        const again = toInstant(jourOf(instant, zone), heureOf(instant, zone), zone);
        const repeated = instant.getTime() - again.getTime();
        expect([0, 3_600_000]).toContain(repeated);
        expect(heureOf(again, zone)).toBe(heureOf(instant, zone));
      }),
    );
  });

  it("agrees with Intl over the hours around each clock change", () => {
    const reference = new Intl.DateTimeFormat("fr-FR", { timeZone: PARIS, timeStyle: "short" });
    for (const start of ["2026-10-24T20:00:00Z", "2027-03-27T20:00:00Z"]) {
      for (let quarter = 0; quarter < 48; quarter++) {
        const instant = addMinutes(new Date(start), quarter * 15);
        expect(heureOf(instant, PARIS)).toBe(reference.format(instant));
      }
    }
  });
});

describe("a civil year", () => {
  it("is half-open in its own zone", () => {
    const { start, end } = yearRange(2026, "Indian/Reunion");
    expect(start.toISOString()).toBe("2025-12-31T20:00:00.000Z");
    expect(end).toEqual(yearRange(2027, "Indian/Reunion").start);
    expect(jourOf(addMinutes(end, -1), "Indian/Reunion")).toBe("2026-12-31");
  });
});
