import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesOf, ecartOf, type Morceau, sectionsChangees } from "@/lib/protocole/rules/ecart";
import { protocoleParDefaut } from "@/lib/protocole/rules/rythme";

const sans = (morceaux: readonly Morceau[], sorte: Morceau["sorte"]) =>
  morceaux
    .filter((morceau) => morceau.sorte !== sorte)
    .map(({ texte }) => texte)
    .join("");
const defaut = protocoleParDefaut({ rythmeSemaines: 6, toleranceJours: 7 });

describe("what changed between two texts", () => {
  it("gives back both, whatever they are", () => {
    const mots = fc
      .array(fc.constantFrom("le", "groupe", " ", "\n", ".", "se", "réunit", "’", "👩‍👩‍👧", "\u00a0"))
      .map((m) => m.join(""));
    const texte = fc.oneof(mots, fc.string({ unit: "binary", maxLength: 60 }));
    fc.assert(
      fc.property(texte, texte, (avant, apres) => {
        const morceaux = ecartOf(avant, apres);
        expect(sans(morceaux, "AJOUT")).toBe(avant);
        expect(sans(morceaux, "RETRAIT")).toBe(apres);
        expect(morceaux.every(({ texte }) => texte !== "")).toBe(true);
      }),
    );
  });

  it("is nothing between the same words, and never says twice what stays", () => {
    expect(ecartOf("Le groupe.", "Le groupe.")).toEqual([{ sorte: "MEME", texte: "Le groupe." }]);
    expect(ecartOf("", "")).toEqual([]);
  });

  it("replaces a run of words at once, and leaves the sentence around it", () => {
    expect(
      ecartOf("On se voit toutes les six semaines.\n\nÀ deux.", "On se voit une fois par mois.\n\nÀ deux."),
    ).toEqual([
      { sorte: "MEME", texte: "On se voit " },
      { sorte: "RETRAIT", texte: "toutes les six semaines" },
      { sorte: "AJOUT", texte: "une fois par mois" },
      { sorte: "MEME", texte: ".\n\nÀ deux." },
    ]);
  });

  it("is told in one block for two long texts that share nothing", () => {
    const [long, autre] = ["mot ".repeat(2000), "autre ".repeat(2000)];
    expect(ecartOf(long, autre).length).toBeLessThan(5);
  });
});

describe("what changed between two versions", () => {
  it("names the numbers and the parts that differ, and nothing else", () => {
    expect(changesOf(defaut, { ...defaut, rythmeSemaines: 4, nombreSeances: 6 })).toEqual([
      "rythmeSemaines",
      "nombreSeances",
    ]);
    expect(changesOf(defaut, defaut)).toEqual([]);
    expect(
      sectionsChangees({ objectifs: "Un." }, { objectifs: "Un.", partage: "Deux.", modalites: "" }),
    ).toEqual(["partage"]);
  });
});
