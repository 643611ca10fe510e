import { describe, expect, it } from "vitest";
import { blocsOf, CHAMPS, champsInconnus, fillChamps, type Valeurs } from "@/lib/courrier/rules/champs";
import { MODELES_PAR_DEFAUT } from "@/lib/courrier/rules/modeles";
import { UpdateModele } from "@/lib/courrier/schema";

const valeurs = Object.fromEntries(CHAMPS.map((champ) => [champ, `<${champ}>`])) as Valeurs;

describe("the fields of a wording", () => {
  it("are filled in once: a value that looks like a field stays as it is", () => {
    expect(fillChamps("{prenom} {nom}", { ...valeurs, prenom: "{nom}" })).toBe("{nom} <nom>");
  });

  it("that are unknown, or left open, are named", () => {
    expect(champsInconnus("Bonjour {prénom} {nom}, {} {toString}")).toEqual(["{prénom}", "{}", "{toString}"]);
    expect(champsInconnus("{nom")).toEqual(["{"]);
    expect(champsInconnus("nom}")).toEqual(["}"]);
    expect(champsInconnus("Sans champ.")).toEqual([]);
  });

  it("are refused with their names", () => {
    const essai = { sorte: "INVITATION", objet: "Objet", texte: "Bonjour {prénom},", lue: "0" };
    const message = UpdateModele.safeParse(essai).error?.issues[0]?.message;
    expect(message).toMatch(/^Le champ \{prénom\} n’est pas connu/);
    expect(UpdateModele.safeParse({ ...essai, texte: "Bonjour {prenom}," }).success).toBe(true);
  });

  it("are all known in the wordings the product comes with, which fit", () => {
    for (const { objet, texte } of Object.values(MODELES_PAR_DEFAUT))
      expect(UpdateModele.safeParse({ sorte: "INVITATION", objet, texte, lue: 0 }).success).toBe(true);
  });
});

describe("the blocks of a wording", () => {
  it("are paragraphs, facts and lists", () => {
    const texte =
      "Bonjour {prenom},\n\nDate : {date}\nLieu : {lieu}\n\n- un\n– {nom}\n\nÀ bientôt,\nle service";
    expect(blocsOf(texte, valeurs)).toEqual([
      { sorte: "paragraphe", texte: "Bonjour <prenom>," },
      {
        sorte: "fiche",
        entrees: [
          ["Date", "<date>"],
          ["Lieu", "<lieu>"],
        ],
      },
      { sorte: "liste", entrees: ["un", "<nom>"] },
      { sorte: "paragraphe", texte: "À bientôt,\nle service" },
    ]);
  });

  it("leave out a fact that is not known", () => {
    expect(blocsOf("Nom : {nom}\nStructure : {structure}", { ...valeurs, structure: "" })).toEqual([
      { sorte: "fiche", entrees: [["Nom", "<nom>"]] },
    ]);
  });

  it("are not changed by what a value holds", () => {
    const pieges = { ...valeurs, nom: "A : b\n\n- c" };
    expect(blocsOf("Bonjour {nom}", pieges)).toEqual([
      { sorte: "paragraphe", texte: "Bonjour A : b\n\n- c" },
    ]);
  });
});
