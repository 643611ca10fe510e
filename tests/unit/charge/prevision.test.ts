import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateSeances, type Rythme } from "@/lib/charge/rules/prevision";
import { listSemaines, lundiOf } from "@/lib/charge/rules/semaines";
import { addDays, diffDays } from "@/lib/time";

const TODAY = "2026-11-25";
/** From next Monday on, twelve weeks. */
const SEMAINES = listSemaines(TODAY, -1, 12);
const [PREMIERE = ""] = SEMAINES;

const createRythme = (rythme: Partial<Rythme> = {}): Rythme => ({
  sorte: "individuel",
  delegationId: "nord",
  depuis: "2026-09-01",
  derniere: "2026-11-09",
  seances: 2,
  rythmeSemaines: 6,
  minutes: 180,
  nombreSeances: null,
  dateFin: null,
  ...rythme,
});
const libres = (minutes: number) => new Map(SEMAINES.map((lundi) => [lundi, minutes]));
const weeksOf = (rythmes: Rythme[], minutes = 1920) =>
  estimateSeances(rythmes, SEMAINES, libres(minutes)).estimations.map(({ semaine }) => semaine);

describe("what the rhythm still promises", () => {
  it("goes on from the last séance, one rhythm at a time, in the week where it falls", () => {
    expect(weeksOf([createRythme()])).toEqual(["2026-12-21", "2027-02-01"]);
  });

  it("puts what should have been before in the first week that has room, and goes on from there", () => {
    const occupe = libres(1920).set("2026-11-30", 120);
    const { estimations } = estimateSeances([createRythme({ derniere: null })], SEMAINES, occupe);
    expect(estimations.map(({ semaine }) => semaine)).toEqual(["2026-12-07", "2027-01-18"]);
  });

  it("gives the first room to who has waited longest, and counts those for whom there is none", () => {
    const anciens = [
      createRythme({ derniere: "2026-10-01", delegationId: "sud" }),
      createRythme({ derniere: "2026-08-01" }),
    ];
    const plein = new Map(SEMAINES.map((lundi) => [lundi, lundi === "2026-12-07" ? 200 : 0]));
    const { estimations, sansPlace } = estimateSeances(anciens, SEMAINES, plein);
    expect(estimations[0]).toMatchObject({ semaine: "2026-12-07", delegationId: "nord" });
    expect(sansPlace).toBe(1);
  });

  it("ends with the protocole: its number of séances, or its last day", () => {
    expect(weeksOf([createRythme({ nombreSeances: 3 })])).toEqual(["2026-12-21"]);
    expect(weeksOf([createRythme({ nombreSeances: 2 })])).toEqual([]);
    expect(weeksOf([createRythme({ dateFin: "2027-01-15" })])).toEqual(["2026-12-21"]);
    expect(weeksOf([createRythme({ derniere: null, dateFin: "2026-10-15" })])).toEqual([]);
  });

  const jour = fc.integer({ min: -200, max: 120 }).map((days) => addDays(TODAY, days));
  const rythmes = fc.array(
    fc.record({
      sorte: fc.constantFrom("individuel" as const, "collectif" as const),
      delegationId: fc.uuid(),
      depuis: jour,
      derniere: fc.option(jour),
      seances: fc.integer({ min: 0, max: 5 }),
      rythmeSemaines: fc.integer({ min: 1, max: 12 }),
      minutes: fc.integer({ min: 60, max: 300 }),
      nombreSeances: fc.option(fc.integer({ min: 1, max: 8 })),
      dateFin: fc.option(jour),
    }),
    { maxLength: 12 },
  );

  it("never exceeds what the protocole says, never leaves the weeks shown, keeps the rhythm between two", () => {
    fc.assert(
      fc.property(rythmes, fc.integer({ min: 0, max: 2000 }), (lus, minutes) => {
        const { estimations, sansPlace } = estimateSeances(lus, SEMAINES, libres(minutes));
        expect(sansPlace).toBeLessThanOrEqual(lus.length);
        for (const rythme of lus) {
          const siennes = estimations.filter(({ delegationId }) => delegationId === rythme.delegationId);
          if (rythme.nombreSeances !== null)
            expect(siennes.length).toBeLessThanOrEqual(Math.max(0, rythme.nombreSeances - rythme.seances));
          const semaines = siennes.map(({ semaine }) => semaine);
          for (const [rang, semaine] of semaines.entries()) {
            expect(SEMAINES).toContain(semaine);
            if (rythme.dateFin) expect(semaine <= rythme.dateFin).toBe(true);
            const avant = semaines[rang - 1];
            if (avant) expect(diffDays(avant, semaine)).toBe(rythme.rythmeSemaines * 7);
          }
        }
      }),
    );
  });

  it("says the same whatever the order they are read in, as long as there is room for all", () => {
    fc.assert(
      fc.property(rythmes, (lus) => {
        const trier = (des: Rythme[]) =>
          estimateSeances(des, SEMAINES, libres(1e6))
            .estimations.map(({ semaine, delegationId }) => `${semaine} ${delegationId}`)
            .sort();
        expect(trier([...lus].reverse())).toEqual(trier(lus));
      }),
    );
  });

  it("fills no week beyond its hours with what has waited", () => {
    fc.assert(
      fc.property(rythmes, fc.integer({ min: 0, max: 600 }), (lus, minutes) => {
        const passes = lus.map((rythme) => ({
          ...rythme,
          derniere: null,
          depuis: "2026-08-03",
          nombreSeances: 1,
          seances: 0,
        }));
        const { estimations } = estimateSeances(passes, SEMAINES, libres(minutes));
        for (const lundi of SEMAINES) {
          const pris = estimations.filter(({ semaine }) => semaine === lundi);
          expect(pris.reduce((total, e) => total + e.minutes, 0)).toBeLessThanOrEqual(minutes);
        }
      }),
    );
  });
});

describe("the weeks", () => {
  it("begin on Monday, seven days apart, around this one", () => {
    expect(listSemaines(TODAY, 1, 1)).toEqual(["2026-11-16", "2026-11-23", "2026-11-30"]);
    expect(PREMIERE).toBe("2026-11-30");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const quelconque = addDays("2024-01-01", days);
        const lundi = lundiOf(quelconque);
        expect(diffDays(lundi, quelconque)).toBe(days % 7);
      }),
    );
  });
});
