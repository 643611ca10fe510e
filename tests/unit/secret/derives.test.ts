import { describe, expect, it } from "vitest";
import { getMaximum, getMoyenne, getSomme, getTaux, sortProteges } from "@/lib/secret/rules/derives";

describe("what is computed from a protected table", () => {
  it("is a rate only when both its figures are shown", () => {
    expect(getTaux(12, 40)).toBe(30);
    expect(getTaux(1, 3)).toBe(33.3);
    expect(getTaux(null, 40)).toBeNull();
    expect(getTaux(12, null)).toBeNull();
    expect(getTaux(0, 0)).toBeNull();
  });

  it("is a sum or a mean only when every figure is shown", () => {
    expect(getSomme([12, 40])).toBe(52);
    expect(getSomme([12, null])).toBeNull();
    expect(getMoyenne(90, 30)).toBe(3);
    expect(getMoyenne(null, 30)).toBeNull();
    expect(getMoyenne(90, 0)).toBeNull();
  });

  it("scales a chart on what it shows", () => {
    expect(getMaximum([12, null, 40])).toBe(40);
    expect(getMaximum([null])).toBe(0);
  });

  it("orders secrets last and among themselves as they came", () => {
    const lignes = [
      ["a", null],
      ["b", 12],
      ["c", null],
      ["d", 40],
    ] as const;
    expect(sortProteges(lignes, ([, valeur]) => valeur).map(([nom]) => nom)).toEqual(["d", "b", "a", "c"]);
  });
});
