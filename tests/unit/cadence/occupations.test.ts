import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { busyIndex } from "@/lib/cadence/rules/occupations";
import { freeWithin, mergePlages } from "@/lib/cadence/rules/plages";
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

  it("leaves free exactly the instants it does not cover", () => {
    fc.assert(
      fc.property(plage, fc.array(plage), (stretch, plages) => {
        const taken = mergePlages(plages);
        const free = freeWithin(stretch.start, stretch.end, taken);
        for (let instant = 0; instant < 61; instant++) {
          expect(covers(free, instant)).toBe(covers([stretch], instant) && !covers(taken, instant));
        }
      }),
    );
  });

  it("keeps only the pieces that are long enough", () => {
    const taken = [{ start: 10, end: 20 }];
    expect(freeWithin(0, 25, taken, 10)).toEqual([{ start: 0, end: 10 }]);
    expect(freeWithin(0, 25, taken, 11)).toEqual([]);
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
