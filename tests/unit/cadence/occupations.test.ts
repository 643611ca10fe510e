import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { busyIndex } from "@/lib/cadence/rules/occupations";
import { freeDebuts, mergePlages } from "@/lib/cadence/rules/plages";
import { instantOf } from "@/lib/time";

const plage = fc.record({ start: fc.integer({ min: 0, max: 60 }), end: fc.integer({ min: 0, max: 60 }) });
const covers = (plages: readonly { start: number; end: number }[], instant: number) =>
  plages.some(({ start, end }) => start <= instant && instant < end);

describe("taken time", () => {
  it("is merged into sorted stretches that cover the same instants", () => {
    fc.assert(
      fc.property(fc.array(plage), (plages) => {
        const merged = mergePlages(plages);
        for (let instant = 0; instant < 61; instant++)
          expect(covers(merged, instant)).toBe(covers(plages, instant));
        for (const [rang, { start, end }] of merged.entries()) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThan(merged[rang + 1]?.start ?? 99);
        }
      }),
    );
  });

  it("leaves exactly the beginnings around which nothing is taken", () => {
    const delai = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(plage, fc.array(plage), delai, delai, (range, plages, avant, apres) => {
        const debuts = { premier: range.start, dernier: range.end };
        const free = freeDebuts(debuts, mergePlages(plages), avant, apres + 1);
        for (let debut = 0; debut <= 60; debut++) {
          const asked = Array.from({ length: avant + apres + 1 }, (_, rang) => debut - avant + rang);
          const possible =
            range.start <= debut && debut <= range.end && !asked.some((t) => covers(plages, t));
          expect(free.some(({ premier, dernier }) => premier <= debut && debut <= dernier)).toBe(possible);
        }
      }),
    );
  });

  it("is kept person by person", () => {
    const index = busyIndex([
      { personneId: "maelle", start: instantOf(20), end: instantOf(30) },
      { personneId: "yann", start: instantOf(0), end: instantOf(5) },
      { personneId: "maelle", start: instantOf(10), end: instantOf(20) },
    ]);
    expect(index.get("maelle")).toEqual([{ start: 10, end: 30 }]);
    expect(index.get("inconnue")).toBeUndefined();
  });
});
