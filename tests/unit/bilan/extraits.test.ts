import { describe, expect, it } from "vitest";
import { formatOrigine } from "@/lib/bilan/labels";
import {
  type Extrait,
  groupExtraits,
  isAReecrire,
  joinExtraits,
  MARQUE_A_REECRIRE,
  themeOf,
} from "@/lib/bilan/rules/extraits";

const createExtrait = (cle: string, theme: string | null): Extrait => ({
  ...{ cle, theme, texte: `Texte ${cle}.`, alerte: false },
  origine: { sorte: "COMPTE_RENDU" },
});

describe("the theme of an extract", () => {
  const valeur = (liste: string, ordre: number) => ({ liste, ordre, libelle: `${liste} ${ordre}` });

  it("is what the situation is about, in the order of the lists, then a tool", () => {
    const outil = valeur("outil", 0);
    expect(themeOf([outil, valeur("frein", 2), valeur("frein", 1)])).toBe("frein 1");
    expect(themeOf([valeur("frein", 0), valeur("sante-mentale", 9)])).toBe("sante-mentale 9");
    expect(themeOf([outil])).toBe("outil 0");
  });

  it("is none for what says something else", () => {
    expect(themeOf([valeur("evenement", 0)])).toBeNull();
  });
});

describe("extracts to choose from", () => {
  it("are under their themes, those without one last, never in the order they were said", () => {
    const themes = groupExtraits([
      createExtrait("b", null),
      createExtrait("d", "Logement"),
      createExtrait("a", "Alcool"),
      createExtrait("c", "Logement"),
    ]);
    expect(themes.map(({ theme, extraits }) => [theme, extraits.map(({ cle }) => cle)])).toEqual([
      ["Alcool", ["a"]],
      ["Logement", ["c", "d"]],
      [null, ["b"]],
    ]);
  });

  it("say what was made of them, without a date", () => {
    expect(formatOrigine({ sorte: "PISTE", statut: "RETENUE" })).toBe("Piste retenue");
    expect(formatOrigine({ sorte: "SUIVI", mois: 3, effet: "NE_SAIT_PAS" })).toBe(
      "3 mois après\u00a0: on ne sait pas",
    );
  });

  it("are each marked as to be told otherwise, after what is written", () => {
    const texte = joinExtraits("Déjà écrit.", [createExtrait("a", null), createExtrait("b", null)]);
    expect(texte).toBe(`Déjà écrit.\n\n${MARQUE_A_REECRIRE} Texte a.\n\n${MARQUE_A_REECRIRE} Texte b.`);
    expect(isAReecrire({ contexte: "", pistes: texte })).toBe(true);
    expect(isAReecrire({ pistes: "Déjà écrit." })).toBe(false);
  });
});
