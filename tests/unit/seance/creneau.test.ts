import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  firstOverlap,
  formatCreneauValeur,
  isDateRecevable,
  isProche,
  overlaps,
  plageReservee,
} from "@/lib/seance/rules/creneau";
import { ProposeSeances } from "@/lib/seance/schema";
import { addMinutes, toInstant } from "@/lib/time";

const PARIS = "Europe/Paris";
const debut = toInstant("2026-10-13", "14:00", PARIS);
const reserve = { dureeMinutes: 120, avantMinutes: 30, apresMinutes: 30 };
const ID = "0199c000-0000-7000-8000-000000000001";

describe("the time a séance reserves", () => {
  it("is road, preparation, séance, synthesis and road (000:79)", () => {
    expect(plageReservee({ debut, lieuId: null, trajetMinutes: 45 }, reserve)).toEqual({
      debut: toInstant("2026-10-13", "12:45", PARIS),
      fin: toInstant("2026-10-13", "17:15", PARIS),
    });
  });

  it("is half-open: back-to-back is fine, one minute more is not", () => {
    const fin = addMinutes(debut, 60);
    expect(overlaps({ debut, fin }, { debut: fin, fin: addMinutes(fin, 60) })).toBe(false);
    expect(overlaps({ debut, fin }, { debut: addMinutes(fin, -1), fin: addMinutes(fin, 60) })).toBe(true);
  });

  it("finds the first of a series that runs into one before it", () => {
    const plage = (minutes: number) => ({
      debut: addMinutes(debut, minutes),
      fin: addMinutes(debut, minutes + 60),
    });
    expect(firstOverlap([plage(0), plage(60), plage(120)])).toBe(-1);
    expect(firstOverlap([plage(0), plage(120), plage(59)])).toBe(2);
  });

  it("has its real length through both clock changes", () => {
    for (const jour of ["2026-10-25", "2027-03-28"]) {
      const nuit = toInstant(jour, "01:30", PARIS);
      const { debut: du, fin: au } = plageReservee({ debut: nuit, lieuId: null, trajetMinutes: 0 }, reserve);
      expect((au.getTime() - du.getTime()) / 60_000).toBe(180);
    }
  });
});

describe("the dates one may choose", () => {
  it("go from a month ago to three years ahead; beyond, it is a slip of the keyboard", () => {
    const now = toInstant("2026-09-15", "09:00", PARIS);
    const ok = (jour: string) => isDateRecevable(toInstant(jour, "14:00", PARIS), now, PARIS);
    expect([ok("2026-08-14"), ok("2026-08-15"), ok("2029-09-15"), ok("2029-09-16")]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("are those of the séance planned, within a month, once it is held", () => {
    expect(isProche(addMinutes(debut, 31 * 1440), debut)).toBe(true);
    expect(isProche(addMinutes(debut, -32 * 1440), debut)).toBe(false);
  });
});

describe("a slot in a form", () => {
  const parse = (valeur: unknown) =>
    ProposeSeances.safeParse({ situationId: ID, participant: ID, "creneau-1": valeur });

  it("comes back as it was sent, whatever the instant, place and road", () => {
    const base = toInstant("2000-01-01", "00:00", "UTC");
    const instants = fc.integer({ min: 0, max: 100_000_000 }).map((minutes) => addMinutes(base, minutes));
    fc.assert(
      fc.property(
        instants,
        fc.option(fc.uuid()),
        fc.integer({ min: 0, max: 480 }),
        (debut, lieuId, trajetMinutes) => {
          const creneau = { debut, lieuId, trajetMinutes };
          const parsed = parse(formatCreneauValeur(creneau));
          expect(parsed.data?.creneaux[0]?.valeur).toEqual(creneau);
        },
      ),
    );
  });

  it("is refused in French, never thrown on, when it was tampered with", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(fc.string()), fc.anything()), (valeur) => {
        const parsed = parse(valeur);
        if (!parsed.success) expect(parsed.error.issues[0]?.message).toMatch(/[a-zé]/);
      }),
    );
    expect(parse("2026-10-13T12:00:00.000Z__481").success).toBe(false);
    expect(parse("2026-13-40T12:00:00.000Z__0").success).toBe(false);
  });

  it("left blank is for later; a series of nothing is refused", () => {
    const parsed = ProposeSeances.safeParse({ situationId: ID, participant: [ID], "creneau-1": "" });
    expect(parsed.error?.issues[0]?.message).toBe("Choisissez au moins une date.");
  });
});
