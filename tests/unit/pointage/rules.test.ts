import { describe, expect, it } from "vitest";
import { canPointer, codeOf, normaliserCode } from "@/lib/pointage/rules";
import { toInstant } from "@/lib/time";

const PARIS = "Europe/Paris";
const at = (heure: string, jour = "2026-10-13") => toInstant(jour, heure, PARIS);
const seance = { statut: "CONFIRMEE", debut: at("14:00") } as const;

describe("when one may say that one is there", () => {
  it("is from half an hour before the séance until the end of its day", () => {
    expect(canPointer(seance, at("13:29"), PARIS)).toBe(false);
    expect(canPointer(seance, at("13:30"), PARIS)).toBe(true);
    expect(canPointer(seance, at("23:59"), PARIS)).toBe(true);
    expect(canPointer(seance, at("00:00", "2026-10-14"), PARIS)).toBe(false);
  });

  it("is of a séance that is certain, and not recorded yet", () => {
    for (const statut of ["PROPOSEE", "TENUE", "ANNULEE"] as const)
      expect(canPointer({ ...seance, statut }, at("14:00"), PARIS)).toBe(false);
  });
});

describe("the typed code", () => {
  it("has six signs that are not taken for one another, whatever the fingerprint", () => {
    expect(codeOf("ffffffff")).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);
    expect(codeOf("00000000")).toBe("222222");
  });

  it("is the same in small letters and with a space in the middle", () => {
    expect(normaliserCode("abc 2k9")).toBe("ABC2K9");
  });
});
