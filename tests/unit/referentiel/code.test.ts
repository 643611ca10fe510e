import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCode } from "@/lib/referentiel/rules/code";

const RIEN = new Set<string>();

describe("the code of an added value", () => {
  it("is its label in ASCII", () => {
    expect(createCode("Groupe de parole, après l’été", RIEN)).toBe("groupe-de-parole-apres-l-ete");
    expect(createCode("Sœur & frère", RIEN)).toBe("soeur-frere");
  });

  it("takes a number when the list already holds it", () => {
    expect(createCode("Écrans", new Set(["ecrans", "ecrans-2"]))).toBe("ecrans-3");
  });

  it("exists even for a label without a Latin letter", () => {
    expect(createCode("…", RIEN)).toBe("valeur");
  });

  it("is always kebab-case, short and new to the list", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.array(fc.constantFrom("valeur", "a", "a-2")),
        (libelle, pris) => {
          const dejaPris = new Set<string>(pris);
          const code = createCode(libelle, dejaPris);
          expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          expect(code.length).toBeLessThanOrEqual(80);
          expect(dejaPris.has(code)).toBe(false);
        },
      ),
    );
  });
});
