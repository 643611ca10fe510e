import { describe, expect, it } from "vitest";
import { FAMILLES_DE_PROFESSIONS, getBaseSecret, PROFESSIONS } from "@/lib/referentiel/rules/professions";

describe("professions", () => {
  it("each belong to one of the three families", () => {
    for (const { groupe } of PROFESSIONS) expect(FAMILLES_DE_PROFESSIONS).toContain(groupe);
  });

  it.each([
    ["ass", "PROFESSION"],
    ["infirmier-puericulteur", "PROFESSION"],
    ["sage-femme", "PROFESSION"],
    ["cdie", "MISSION"],
  ])("suggest the basis the law gives to « %s »", (profession, attendue) => {
    expect(getBaseSecret(profession)).toBe(attendue);
  });

  it("suggest nothing where the profession does not settle it", () => {
    expect(getBaseSecret("cesf")).toBeNull();
    expect(getBaseSecret("conseiller-france-services")).toBeNull();
  });

  it("suggest nothing for a profession the espace added", () => {
    expect(getBaseSecret("mediateur-de-quartier")).toBeNull();
  });
});
