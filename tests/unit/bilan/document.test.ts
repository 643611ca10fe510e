import { describe, expect, it } from "vitest";
import { type BilanPublie, writeDocument } from "@/lib/bilan/rules/document/document";
import { graphiqueOf } from "@/lib/bilan/rules/document/graphiques";
import type { Graphique } from "@/lib/document";
import type { IndicateurCode } from "@/lib/indicateur/rules/catalogue";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { publie, TABLEAUX } from "./publie";

const titres = (bilan: BilanPublie) =>
  writeDocument(bilan, "Europe/Paris").blocs.flatMap((bloc) =>
    bloc.sorte === "titre" && bloc.niveau === 1 ? [bloc.texte] : [],
  );
const tableau = (code: IndicateurCode): TableauProtege => {
  const trouve = TABLEAUX.find((candidat) => candidat.code === code);
  if (!trouve) throw new Error(code);
  return trouve;
};
const texteOf = (graphique: Graphique | null) => JSON.stringify(graphique);

describe("the document of a bilan", () => {
  it("has its contents, its parts in order, and ends with its definitions", () => {
    const document = writeDocument(publie(), "Europe/Paris");
    expect(document.sommaire).toBe(true);
    expect(titres(publie()).slice(0, 2)).toEqual(["L’année en quelques mots", "L’activité"]);
    expect(titres(publie()).at(-1)).toBe("Définitions");
    const definitions = document.blocs.find(({ sorte }) => sorte === "definitions");
    expect(definitions).toMatchObject({ entrees: { length: TABLEAUX.length } });
  });

  it("draws nothing without its table after it", () => {
    const { blocs } = writeDocument(publie(), "Europe/Paris");
    const rangs = blocs.flatMap(({ sorte }, rang) => (sorte === "graphique" ? [rang] : []));
    expect(rangs.length).toBeGreaterThan(1);
    for (const rang of rangs) expect(blocs[rang + 1]?.sorte).toBe("tableau");
  });
});

describe("a chart of a bilan", () => {
  it("sets what was done beside what was planned, délégation by délégation", () => {
    const graphique = graphiqueOf(tableau("part-realisee"));
    expect(graphique?.series).toEqual(["Part prévue", "Part réalisée"]);
    expect(graphique?.rangs).toHaveLength(2);
  });

  it("is none where there are too few lengths to compare", () => {
    expect(graphiqueOf(tableau("sante-mentale"))).toBeNull();
    expect(graphiqueOf(tableau("seances"))).toBeNull();
  });

  it("keeps the order of the list, and tells of a secret its place only", () => {
    const base = tableau("outil");
    const ligne = (nom: string, valeur: number | null) => ({
      ...{ code: nom, nom, cellules: [], ensemble: { valeur, secret: valeur === null } },
    });
    const lignes = [ligne("a", 12), ligne("b", null), ligne("c", 40), ligne("d", 0), ligne("e", 20)];
    const graphique = graphiqueOf({ ...base, colonnes: [], lignes });
    expect(graphique?.rangs.map(({ nom }) => nom)).toEqual(["a", "b", "c", "e"]);
    expect(graphique?.rangs[1]?.barres).toEqual([{ longueur: null, texte: "secret statistique" }]);
    expect(graphique?.alt).toContain("Un chiffre est couvert par le secret statistique.");
    expect(graphique?.alt).not.toContain("b :");
  });

  it("is made of what is published: the same tables draw the same", () => {
    const relu = JSON.parse(JSON.stringify(tableau("heures"))) as TableauProtege;
    expect(texteOf(graphiqueOf(relu))).toBe(texteOf(graphiqueOf(tableau("heures"))));
  });
});
