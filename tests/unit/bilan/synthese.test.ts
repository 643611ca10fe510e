import { describe, expect, it } from "vitest";
import { writeClasseur } from "@/lib/bilan/rules/document/classeur";
import { listPhrases, writeSynthese } from "@/lib/bilan/rules/document/synthese";
import { pdfOf } from "@/lib/pdf";
import { readPdf } from "../../support/pdf";
import { publie } from "./publie";

const LONGUE = `${"Un travail patient avec des professionnels qui reviennent, ".repeat(6)}enfin.`;
const PLEIN = {
  ...publie(),
  textes: { synthese: [LONGUE, LONGUE, LONGUE].join(" ") },
};

describe("the summary of a bilan", () => {
  it("is the writer's own words, or else how their parts begin, cut at a word", () => {
    expect(listPhrases({ synthese: "Une. Deux ! Trois. Quatre." })).toHaveLength(3);
    expect(listPhrases({ contexte: "Une année. Puis rien.", effets: "On respire. Mieux." })).toEqual([
      "Une année.",
      "On respire.",
    ]);
    expect(listPhrases({ synthese: LONGUE })[0]).toMatch(/^Un travail.*\S\u00a0…$/);
  });

  it("has two charts at most, and never a figure that is secret among the great ones", () => {
    const { blocs } = writeSynthese(publie(), "Europe/Paris");
    expect(blocs.filter(({ sorte }) => sorte === "graphique").length).toBeLessThanOrEqual(2);
    const reperes = blocs.find((bloc) => bloc.sorte === "reperes");
    expect(reperes?.entrees.every(([valeur]) => /\d/.test(valeur))).toBe(true);
  });

  it("is one page, however long what is written", async () => {
    expect(readPdf(await pdfOf(writeSynthese(PLEIN, "Europe/Paris"))).pages).toBe(1);
    expect(readPdf(await pdfOf(writeSynthese(publie(), "Europe/Paris"))).pages).toBe(1);
  });
});

describe("the workbook of a bilan", () => {
  const classeur = writeClasseur(publie(), "Europe/Paris");
  it("says first what it is, then a sheet a part, then all the figures and what they count", () => {
    const noms = classeur.feuilles.map(({ nom }) => nom);
    expect(noms[0]).toBe("Lisez-moi");
    expect(noms.slice(-2)).toEqual(["Données", "Définitions"]);
    expect(new Set(noms).size).toBe(noms.length);
    const lisezMoi = JSON.stringify(classeur.feuilles[0]);
    for (const dit of ["a".repeat(64), "12 février 2027", "11 situations"])
      expect(lisezMoi.replaceAll("\u00a0", " ")).toContain(dit);
  });

  it("bears a mark where a figure is withheld, and a number nowhere in its place", () => {
    const { tableaux } = publie().instantane;
    const secretes = tableaux.flatMap(({ lignes }) =>
      lignes.flatMap(({ cellules, ensemble }) => [...cellules, ensemble].filter(({ secret }) => secret)),
    );
    const donnees = classeur.feuilles.find(({ nom }) => nom === "Données");
    const marques = donnees?.rangs.filter(({ cellules }) =>
      cellules.some(
        (cellule) => typeof cellule === "object" && cellule && "marque" in cellule && cellule.marque === "s",
      ),
    );
    expect(secretes.length).toBeGreaterThan(0);
    expect(marques?.length).toBeGreaterThanOrEqual(secretes.length);
  });
});
