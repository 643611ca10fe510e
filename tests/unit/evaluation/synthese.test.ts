import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatSynthese, QUESTIONS } from "@/lib/evaluation/labels";
import { REPONSES_MIN, type Reponse, synthesisOf } from "@/lib/evaluation/rules";
import { AnswerEvaluation } from "@/lib/evaluation/schema";
import { Apport, Avis, Effet, Implication } from "@/prisma/client/enums";

const avis = fc.constantFrom(...Object.values(Avis));
const reponse: fc.Arbitrary<Reponse> = fc.record({
  effet: fc.constantFrom(...Object.values(Effet)),
  accompagne: avis,
  besoins: avis,
  information: avis,
  implication: fc.constantFrom(...Object.values(Implication)),
  apports: fc.uniqueArray(fc.constantFrom(...Object.values(Apport))),
});
const dit: Reponse = {
  ...{ effet: "A_LA_HAUTEUR", accompagne: "OUI", besoins: "OUI", information: "NE_SAIT_PAS" },
  ...{ implication: "FORTE", apports: ["RESEAU", "PRATIQUE"] },
};

describe("what the members of a group say", () => {
  it("is not told while it would tell who said what", () => {
    for (let nombre = 0; nombre < REPONSES_MIN; nombre += 1)
      expect(synthesisOf(Array.from({ length: nombre }, () => dit))).toBeNull();
    expect(synthesisOf([dit, dit, dit])).not.toBeNull();
  });

  it("counts each answer once, and each contribution as often as it was ticked", () => {
    fc.assert(
      fc.property(fc.array(reponse, { minLength: REPONSES_MIN, maxLength: 40 }), (reponses) => {
        const synthese = synthesisOf(reponses);
        const somme = (lignes: readonly { nombre: number }[] = []) =>
          lignes.reduce((total, { nombre }) => total + nombre, 0);
        for (const champ of ["effet", "accompagne", "besoins", "information", "implication"] as const)
          expect(somme(synthese?.[champ])).toBe(reponses.length);
        expect(somme(synthese?.apports)).toBe(reponses.flatMap(({ apports }) => apports).length);
      }),
    );
  });

  it("does not depend on the order of the answers, which would tell who answered first", () => {
    const autre: Reponse = { ...dit, effet: "EN_DECA", apports: [] };
    expect(synthesisOf([dit, dit, autre])).toEqual(synthesisOf([autre, dit, dit]));
  });

  it("is told in words, question by question, an answer nobody gave included", () => {
    const synthese = synthesisOf([dit, dit, dit]);
    const lignes = synthese ? formatSynthese(synthese) : [];
    expect(lignes.map(({ question }) => question)).toEqual(Object.values(QUESTIONS));
    expect(lignes[1]?.reponses).toEqual([
      ["Oui", 3],
      ["Non", 0],
      ["Je ne sais pas", 0],
    ]);
  });
});

describe("the form", () => {
  const saisie = { ...dit, groupeId: "0197b2a4-6c1e-7d0a-8a3c-0f7f6a1b2c3d", annee: "2031" };

  it("takes not knowing for an answer, and no answer for none", () => {
    expect(AnswerEvaluation.parse({ ...saisie, besoins: "NE_SAIT_PAS" }).besoins).toBe("NE_SAIT_PAS");
    expect(AnswerEvaluation.safeParse({ ...saisie, besoins: "" }).success).toBe(false);
    expect(AnswerEvaluation.parse({ ...saisie, apports: undefined }).apports).toEqual([]);
  });
});
