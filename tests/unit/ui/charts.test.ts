import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutBars } from "@/components/ui/chart/bar-rows";
import { wrapLabel } from "@/components/ui/chart/wrap-label";

const datum = fc.record({
  label: fc.string({ minLength: 1, maxLength: 60 }),
  values: fc.array(fc.option(fc.nat(5000)), { minLength: 1, maxLength: 3 }),
});

describe("bars of a chart", () => {
  it("a figure kept secret has no length", () => {
    const { rows } = layoutBars([{ label: "Alcool", values: [12, null] }], 20);
    expect(rows[0]?.bars.map((bar) => bar.percent)).toEqual([82, null]);
  });

  it("the scale never depends on where the secrets are", () => {
    fc.assert(
      fc.property(fc.array(datum, { minLength: 1 }), (data) => {
        const shown = data.map((one) => ({ ...one, values: one.values.filter((value) => value !== null) }));
        const lengths = (rows: ReturnType<typeof layoutBars>["rows"]) =>
          rows.flatMap((row) => row.bars.map((bar) => bar.percent)).filter((percent) => percent !== null);
        expect(lengths(layoutBars(data, 20).rows)).toEqual(lengths(layoutBars(shown, 20).rows));
      }),
    );
  });

  it("leaves room for the figure at the end of the longest bar", () => {
    fc.assert(
      fc.property(fc.array(datum), (data) => {
        for (const { bars } of layoutBars(data, 20).rows)
          for (const { percent } of bars) expect(percent ?? 0).toBeLessThanOrEqual(82);
      }),
    );
  });
});

describe("labels of a chart", () => {
  it("are cut at spaces and lose no word", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé’-]{1,15}$/), { minLength: 1 }), (words) => {
        const lines = wrapLabel(words.join(" "), 20);
        expect(lines.join(" ")).toBe(words.join(" "));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
