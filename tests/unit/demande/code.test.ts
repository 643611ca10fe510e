import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCode, NOMBRE_DE_CODES } from "@/lib/demande/rules/code";
import { etapePrecedente, etapeSuivante } from "@/lib/demande/rules/etapes";

describe("a code", () => {
  it("is neutral: no vowel, no sign taken for another", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: NOMBRE_DE_CODES - 1 }), (tirage) => {
        expect(createCode("S", tirage)).toMatch(/^S-[34679CDFGHJKMNPQRTWXY]{4}$/);
      }),
    );
  });

  it("is different for each number drawn", () => {
    fc.assert(
      fc.property(fc.nat(NOMBRE_DE_CODES - 1), fc.nat(NOMBRE_DE_CODES - 1), (a, b) => {
        expect(createCode("D", a) === createCode("D", b)).toBe(a === b);
      }),
    );
  });
});

describe("the steps", () => {
  it("go from one to the next, and a collective demande goes straight to the reading again", () => {
    expect(etapeSuivante(1, "INDIVIDUEL")).toBe(2);
    expect(etapeSuivante(1, "COLLECTIF")).toBe(5);
    expect(etapeSuivante(5, "INDIVIDUEL")).toBe(5);
    expect(etapePrecedente(5, "COLLECTIF")).toBe(1);
    expect(etapePrecedente(1, "INDIVIDUEL")).toBeNull();
  });
});
