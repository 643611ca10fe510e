import { describe, expect, it } from "vitest";
import { PRECAUTIONS } from "@/lib/texte/rules/precautions";
import { getTexte, type TexteCode } from "@/lib/texte/rules/versions";

const lire = (code: TexteCode) =>
  getTexte(code)
    .corps.flatMap(({ titre, paragraphes, reference }) => [titre ?? "", ...paragraphes, reference ?? ""])
    .join("\n")
    .replaceAll("\u00a0", " ");

const RETENUES: Record<TexteCode, readonly string[]> = {
  consentement: [
    "à quel moment votre situation sera évoquée",
    "ce qui en est ressorti",
    "les services dont on vous donne la liste",
    "à tout moment",
    "ce dont vous ne voulez pas que l’on parle",
    "ne change rien à vos droits",
    "Par écrit ou sous forme électronique",
  ],
  charte: [
    "226-13",
    "226-14",
    "appris, compris, déduit ou deviné",
    "comme si la personne était présente",
    "sans jugement de valeur",
    "hypothèses de travail",
    "n’est pas transmis aux cadres",
    "s’opposer à tout moment",
    "code neutre",
  ],
  engagement: ["226-13", "Je ne révèle à personne"],
  danger: ["226-14", "119", "procureur", "CRIP", "n’alerte personne", "n’y fait jamais obstacle"],
  presentation: ["pas télétravailler", "hypothèses et des pistes", "toutes les six semaines en moyenne"],
};

describe.each(Object.entries(RETENUES))("the text « %s »", (code, phrases) => {
  it.each(phrases)("says « %s »", (phrase) => {
    expect(lire(code as TexteCode)).toContain(phrase);
  });
});

describe("the banner about danger", () => {
  it("asks nothing: it is no channel for a danger", () => {
    expect(lire("danger")).not.toContain("?");
  });
});

describe("precautions", () => {
  it("each name their document or article, and the line", () => {
    for (const { reference, source } of Object.values(PRECAUTIONS)) {
      expect(reference).toMatch(/^(Fiche action|Code|Service social)/);
      expect(source).toMatch(/^00[02]:\d+/);
    }
  });
});
