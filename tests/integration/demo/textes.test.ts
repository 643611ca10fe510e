import { describe, expect, it } from "vitest";
import { getLexique } from "@/lib/anonymisation/queries";
import { analyser } from "@/lib/anonymisation/rules/analyser";
import { TEXTES } from "@/lib/demande/rules/textes";
import { LISTES, type ListeCode } from "@/lib/referentiel/rules/listes";
import { listMotsBannis } from "@/lib/texte/rules/mots-bannis";
import { accorder } from "@/tests/factories/demo/genre";
import { VIGNETTES } from "@/tests/factories/demo/vignettes/banque";
import * as demandes from "@/tests/factories/demo/vignettes/demandes";
import * as reponses from "@/tests/factories/demo/vignettes/reponses";
import { FINS, SUITES } from "@/tests/factories/demo/vignettes/suites";

const lexique = await getLexique();

/** Every string of the bank, told by a woman and by a man. */
function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [accorder(value, true), accorder(value, false)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
const textes = [...new Set(stringsOf([VIGNETTES, SUITES, FINS, demandes, reponses]))];

const notes = [...VIGNETTES.flatMap(({ debut }) => debut), ...SUITES, ...FINS];

describe("the texts of the demonstration", () => {
  it("identify nobody: the product's own check finds nothing in them", () => {
    expect(textes.length).toBeGreaterThan(500);
    const trouves = textes.flatMap((texte) =>
      analyser(texte, lexique).map(({ type, text }) => [type, text, texte]),
    );
    expect(trouves).toEqual([]);
  });

  it("use the words of the interface, and none it bans", () => {
    expect(textes.flatMap((texte) => listMotsBannis(texte).map(({ mot }) => [mot, texte]))).toEqual([]);
  });

  it("are in agreement with who tells them", () => {
    expect(textes.filter((texte) => /[{}|]/.test(texte))).toEqual([]);
  });

  it("fit the fields they are written in", () => {
    for (const { difficulte, questions, ressources, paroles } of VIGNETTES) {
      expect(difficulte.length).toBeLessThanOrEqual(TEXTES.difficulte.max);
      for (const texte of [...questions, ...paroles, ...ressources])
        expect(texte.length).toBeLessThanOrEqual(TEXTES.question.max);
    }
  });

  it.each<[ListeCode, string[]]>([
    ["difficulte", VIGNETTES.flatMap(({ difficultes }) => difficultes)],
    ["conduite-avec-substance", VIGNETTES.flatMap(({ substances = [] }) => substances)],
    ["conduite-sans-substance", VIGNETTES.flatMap(({ conduites = [] }) => conduites)],
    ["sante-mentale", VIGNETTES.flatMap(({ santeMentale = [] }) => santeMentale)],
    ["frein", VIGNETTES.flatMap(({ freins }) => freins)],
    ["evenement", VIGNETTES.flatMap(({ evenements = [] }) => evenements)],
    ["outil", notes.flatMap(({ outils }) => outils)],
  ])("tick only values of the list %s", (liste, codes) => {
    const connus = LISTES[liste].valeurs.map(({ code }) => code);
    expect(codes.filter((code) => !connus.includes(code))).toEqual([]);
  });

  it("tell each situation with what the person can count on", () => {
    for (const { ressources, questions, paroles } of VIGNETTES)
      expect([ressources.length, questions.length, paroles.length].every((nombre) => nombre >= 2)).toBe(true);
  });
});
