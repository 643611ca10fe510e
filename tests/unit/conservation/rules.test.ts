import { describe, expect, it } from "vitest";
import { formatEchue, formatRevue } from "@/lib/conservation/labels";
import { anneesOuvertes, echeanceOf, isEchue } from "@/lib/conservation/rules";
import { EraseEchues, EraseSituation, UpdateConservation } from "@/lib/conservation/schema";
import { toInstant } from "@/lib/time";

const ZONE = "Europe/Paris";
const le = (jour: string, heure = "12:00") => toInstant(jour, heure, ZONE);

describe("the time a situation is kept", () => {
  it.each([
    ["2024-11-22", 24, "2026-11-22"],
    ["2024-02-29", 24, "2026-02-28"],
    ["2024-08-31", 6, "2025-02-28"],
  ])("runs from the last contact, %s, for %i months, to %s", (contact, mois, echeance) => {
    expect(echeanceOf(le(contact), mois, ZONE)).toBe(echeance);
  });

  it("ends with the day, in the zone of the espace", () => {
    const contact = le("2024-11-22", "23:30");
    expect(isEchue(contact, 24, ZONE, le("2026-11-21", "23:59"))).toBe(false);
    expect(isEchue(contact, 24, ZONE, le("2026-11-22", "00:00"))).toBe(true);
    expect(isEchue(contact, 24, "Pacific/Auckland", le("2026-11-22", "00:00"))).toBe(false);
  });
});

it("names the years whose figures are not frozen yet", () => {
  expect(anneesOuvertes([2024, 2023, 2024, 2025], [2023])).toEqual([2024, 2025]);
});

describe("what is said of a situation to erase", () => {
  const echue = {
    contact: "SEANCE",
    contactLe: "2024-03-05",
    concernes: ["Léa Moreau"],
    ecrits: 4,
    annees: [],
  } as const;

  it("is why, who and how much", () => {
    const dit = formatEchue({ ...echue, concernes: [...echue.concernes], annees: [2024] });
    expect(dit).toMatch(
      /^Dernier contact.: séance tenue le 5.mars.2024 · Léa Moreau · 4 écrits · bilan 2024 pas encore publié$/,
    );
  });

  it("counts what is not shown", () => {
    expect(formatRevue({ total: 0, mois: 24, echues: [] })).toMatch(/se garde 24 mois/);
    expect(formatRevue({ total: 201, mois: 24, echues: [] })).toMatch(
      /^201 situations .* Les 0 plus anciennes/,
    );
  });
});

describe("what is asked", () => {
  const id = "0190a000-0000-4000-8000-000000000001";

  it("is one box or several, and never without having been read", () => {
    expect(EraseEchues.parse({ situations: id, definitif: "on" }).situations).toEqual([id]);
    expect(EraseEchues.safeParse({ situations: [id, id] }).success).toBe(false);
    expect(EraseEchues.safeParse({ definitif: "on" }).success).toBe(false);
    expect(EraseSituation.safeParse({ code: "SIT-1" }).success).toBe(false);
  });

  it.each([
    ["5", false],
    ["6", true],
    ["120", true],
    ["121", false],
    ["", false],
    ["deux", false],
  ])("keeps a situation %s months: %s", (conservationMois, success) => {
    expect(UpdateConservation.safeParse({ conservationMois }).success).toBe(success);
  });
});
