import { stringify } from "csv-stringify/sync";
import { describe, expect, it } from "vitest";
import { listLignesCsv } from "@/lib/indicateur/rules/csv";
import { protectReleve } from "@/lib/indicateur/rules/tableaux";
import { createCas, createReleve } from "./releves";

const releve = createReleve(
  [...createCas(40, { valeurs: ["outil/a"] }), ...createCas(4, { delegationId: "retz" })],
  {
    valeurs: [{ liste: "outil", code: "a", libelle: "=HYPERLINK(0)" }],
  },
);
const tableaux = protectReleve(releve, 11);
const [entetes = [], ...lignes] = tableaux.ok ? listLignesCsv(tableaux.value) : [];
const readColonne = (ligne: readonly string[] | undefined, nom: string) => ligne?.[entetes.indexOf(nom)];
const find = (code: string, ou: string) =>
  lignes.find((ligne) => readColonne(ligne, "Code") === code && readColonne(ligne, "Délégation") === ou);

describe("the CSV file", () => {
  it("has one figure a line, each with its definition", () => {
    expect(lignes.every((ligne) => ligne.length === entetes.length)).toBe(true);
    expect(readColonne(find("seances", "Ensemble"), "Définition")).toContain("Séances individuelles tenues");
  });

  it("marks secrets, in the figure, its base and its share", () => {
    const outil = find("outil", "Pays de Retz");
    expect(["Valeur", "Base", "Part (%)"].map((nom) => readColonne(outil, nom))).toEqual(["s", "s", ""]);
    expect(readColonne(find("situations", "Pays de Retz"), "Valeur")).toBe("s");
  });

  it("writes decimals with a comma, and nothing where there is no object", () => {
    expect(readColonne(find("outil", "Ensemble"), "Part (%)")).toBe("90,9");
    expect(readColonne(find("delai-acceptation", "Ensemble"), "Valeur")).toBe("");
  });

  it("leaves no cell that a spreadsheet would run", () => {
    expect(stringify(lignes, { escape_formulas: true, delimiter: ";" })).not.toMatch(/(^|;)"?=/m);
  });
});
