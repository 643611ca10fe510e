import { describe, expect, it } from "vitest";
import { vacancesOf } from "@/lib/cadence/rules/vacances";
import { addDays, diffDays, weekday } from "@/lib/time";

describe.each(["A", "B", "C"] as const)("the school holidays of zone %s", (zone) => {
  const vacances = vacancesOf(zone);

  it("follow one another without overlap over two school years", () => {
    expect(vacances).toHaveLength(10);
    for (const [rang, { du, au }] of vacances.entries()) {
      expect(du < au).toBe(true);
      expect(au < (vacances[rang + 1]?.du ?? "9999")).toBe(true);
    }
  });

  it("begin on a samedi, and the short ones last two weeks to a dimanche", () => {
    for (const { nom, du, au } of vacances) {
      expect(weekday(du)).toBe(6);
      if (nom !== "vacances d’été") expect(diffDays(du, addDays(au, 1))).toBe(16);
    }
  });
});

it("keeps the winter and spring holidays of the three zones apart", () => {
  const hiver = (zone: "A" | "B" | "C") => vacancesOf(zone).find(({ du }) => du > "2027-01-31")?.du;
  expect([hiver("C"), hiver("A"), hiver("B")]).toEqual(["2027-02-06", "2027-02-13", "2027-02-20"]);
});
