import { describe, expect, it } from "vitest";
import { LISTE_CODES, LISTES } from "@/lib/referentiel/rules/listes";
import { PRATIQUE_DU_CHAMP } from "@/lib/referentiel/rules/valeur";

const REFERENCE = /^00[0-4](:\d+(-\d+)?)?(, 00[0-4](:\d+(-\d+)?)?)*$/;

describe.each(LISTE_CODES)("the list « %s »", (liste) => {
  const { libelle, source, valeurs } = LISTES[liste];

  it("has a label, a source and values", () => {
    expect(libelle).not.toBe("");
    expect(source).not.toBe("");
    expect(valeurs.length).toBeGreaterThan(2);
  });

  it("gives each value a stable ASCII code of its own", () => {
    for (const { code } of valeurs) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(valeurs.map(({ code }) => code)).size).toBe(valeurs.length);
  });

  it("names the lines a value comes from, or says that it is hors source", () => {
    for (const valeur of valeurs) {
      if (valeur.horsSource) expect(valeur.source).toBe(PRATIQUE_DU_CHAMP);
      else expect(valeur.source).toMatch(REFERENCE);
    }
  });

  it("keeps labels short enough to be edited", () => {
    for (const valeur of valeurs) expect(valeur.libelle.length).toBeLessThanOrEqual(120);
  });
});

describe("the lists", () => {
  it("keep the size the source documents give them", () => {
    const fromSource = (liste: (typeof LISTE_CODES)[number]) =>
      LISTES[liste].valeurs.filter(({ horsSource }) => !horsSource).length;
    expect({
      structures: fromSource("type-structure"),
      professions: fromSource("profession"),
      difficultes: fromSource("difficulte"),
      freins: fromSource("frein"),
      outils: fromSource("outil"),
      instances: fromSource("instance"),
      facteurs: fromSource("facteur-succes"),
    }).toEqual({
      structures: 23,
      professions: 20,
      difficultes: 16,
      freins: 11,
      outils: 29,
      instances: 11,
      facteurs: 7,
    });
  });

  it("say which tools come from the field's practice", () => {
    const horsSource = LISTES.outil.valeurs.filter((valeur) => valeur.horsSource);
    expect(horsSource.map(({ code }) => code)).toEqual([
      "genogramme",
      "ecomap",
      "sociogenogramme",
      "carte-reseau",
      "entretien-motivationnel",
    ]);
  });

  it("keep why a case ended without failing", () => {
    const codes = LISTES["motif-cloture"].valeurs.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining([
        "resolue-elle-meme",
        "plus-souhaitee",
        "professionnel-parti",
        "consentement-retire",
        "objectif-atteint",
        "orientee",
      ]),
    );
  });
});
