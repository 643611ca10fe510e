import { describe, expect, it } from "vitest";
import { isRestitutionDue, refusRestitution } from "@/lib/restitution/rules";

describe("giving back the conclusions (000:69)", () => {
  it("is due once they are validated and until it is done", () => {
    expect(isRestitutionDue({ valide: true, restitueeLe: null })).toBe(true);
    expect(isRestitutionDue({ valide: false, restitueeLe: null })).toBe(false);
    expect(isRestitutionDue({ valide: true, restitueeLe: "2031-03-20" })).toBe(false);
  });

  it("took place from the day of the séance to today", () => {
    const jours = { aujourdhui: "2031-03-20", seance: "2031-03-17" };
    expect(refusRestitution("2031-03-16", jours)).toBe("DATE_AVANT_SEANCE");
    expect(refusRestitution("2031-03-17", jours)).toBeNull();
    expect(refusRestitution("2031-03-20", jours)).toBeNull();
    expect(refusRestitution("2031-03-21", jours)).toBe("DATE_A_VENIR");
  });
});
