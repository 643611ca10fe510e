import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatProtocole } from "@/lib/protocole/labels";
import { changesOf, protocoleParDefaut, splitPreparation, toCadence } from "@/lib/protocole/rules";
import { UpdateProtocole } from "@/lib/protocole/schema";

const defaut = protocoleParDefaut({ rythmeSemaines: 6, toleranceJours: 7 });

describe("a protocole", () => {
  it("starts from six weeks, two hours, and one of preparation and synthesis (000:79)", () => {
    expect(formatProtocole(defaut).replaceAll("\u00a0", " ")).toBe(
      "Environ toutes les 6 semaines, séances de 2 h et 1 h de préparation et de synthèse",
    );
    expect(toCadence(defaut)).toEqual({
      rythmeSemaines: 6,
      toleranceJours: 7,
      dureeMinutes: 120,
      avantMinutes: 30,
      apresMinutes: 30,
    });
  });

  it("splits the preparation around the séance without losing a minute", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 480 }), (minutes) => {
        const { avantMinutes, apresMinutes } = splitPreparation(minutes);
        expect(avantMinutes + apresMinutes).toBe(minutes);
        expect(apresMinutes - avantMinutes).toBeGreaterThanOrEqual(0);
        expect(apresMinutes - avantMinutes).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("says what changed between two versions, and nothing else", () => {
    expect(changesOf(defaut, { ...defaut, rythmeSemaines: 4, nombreSeances: 6 })).toEqual([
      "rythmeSemaines",
      "nombreSeances",
    ]);
    expect(changesOf(defaut, defaut)).toEqual([]);
  });

  it("takes no rhythm of zero week and no séance of ten minutes", () => {
    const parsed = UpdateProtocole.safeParse({
      situationId: "0199c000-0000-7000-8000-000000000001",
      version: "0",
      rythmeSemaines: "0",
      toleranceJours: "7",
      dureeMinutes: "10",
      preparationMinutes: "une heure",
    });
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual([
      "Au moins 1.",
      "Au moins 15.",
      "Indiquez un nombre de minutes.",
    ]);
  });
});
