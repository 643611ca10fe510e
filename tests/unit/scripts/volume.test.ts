import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readVolumeArguments } from "@/scripts/volume/arguments";
import { planVolume, requirePossible, SEANCES_DU_TEMOIN } from "@/scripts/volume/plan";

const totalOf = (annees: { seances: number }[]) => annees.reduce((somme, { seances }) => somme + seances, 0);

describe("the plan of a volume", () => {
  it("holds exactly what was asked, over four years", () => {
    const demandes = fc.integer({ min: 1, max: 300 }).chain((espaces) =>
      fc.record({
        espaces: fc.constant(espaces),
        seances: fc.integer({ min: 10 * espaces, max: 400_000 }),
      }),
    );
    fc.assert(
      fc.property(demandes, (demande) => {
        const plan = planVolume({ ...demande, annee: 2026 });
        expect(plan).toHaveLength(demande.espaces);
        expect(totalOf(plan.flatMap(({ annees }) => annees))).toBe(demande.seances);
        expect(plan.flatMap(({ annees }) => annees).every(({ seances }) => seances >= 0)).toBe(true);
        expect(new Set(plan.map(({ slug }) => slug)).size).toBe(demande.espaces);
        for (const { annees } of plan)
          expect(annees.map(({ annee }) => annee)).toEqual([2023, 2024, 2025, 2026]);
      }),
    );
  });

  it("gives the first espace 5,000 séances in the year before", () => {
    const [temoin] = planVolume({ espaces: 200, seances: 1_000_000, annee: 2026 });
    expect(temoin?.annees).toContainEqual({ annee: 2025, seances: SEANCES_DU_TEMOIN });
  });

  it("is refused where an espace would run out of codes", () => {
    expect(() => requirePossible(planVolume({ espaces: 2, seances: 9_000_000, annee: 2026 }))).toThrow(
      /plus d’espaces/,
    );
    requirePossible(planVolume({ espaces: 200, seances: 1_000_000, annee: 2026 }));
  });
});

describe("what seed:volume is asked", () => {
  it("is 200 espaces and a million séances unless it says otherwise", () => {
    expect(readVolumeArguments([])).toEqual({ espaces: 200, seances: 1_000_000 });
    expect(readVolumeArguments(["--espaces", "3", "--seances", "300"])).toEqual({ espaces: 3, seances: 300 });
  });

  it.each([
    [["--espaces", "0"], /de 1 à 999/],
    [["--seances", "mille"], /« mille » n’en est pas un/],
    [["--espaces", "30", "--seances", "100"], /au moins dix séances par espace/],
    [["--vitesse", "9"], /n’est pas reconnue/],
  ])("is refused in a sentence: %j", (args, phrase) => {
    expect(() => readVolumeArguments(args)).toThrow(phrase);
    expect(() => readVolumeArguments(args)).toThrow(/Usage/);
  });
});
