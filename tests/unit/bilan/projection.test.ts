import { describe, expect, it } from "vitest";
import { listVues } from "@/lib/bilan/rules/document/projection";
import { publie } from "./publie";

describe("the bilan on the screen of a meeting", () => {
  const vues = listVues({
    ...publie(),
    textes: { synthese: "Une. Deux. Trois.", effets: "Un. Deux. Trois. Quatre." },
  });

  it("opens on what it is, goes from figures to words, and ends by its fingerprint", () => {
    expect(vues[0]).toMatchObject({ genre: "ouverture", titre: "Bilan 2026" });
    expect(vues.slice(1, 3).map(({ genre }) => genre)).toEqual(["reperes", "phrases"]);
    expect(vues.at(-1)).toMatchObject({ genre: "fin" });
    expect(JSON.stringify(vues.at(-1))).toContain("a".repeat(64));
  });

  it("says one idea a screen: how a part begins, or a drawing that can be read from afar", () => {
    const effets = vues.find(({ titre }) => titre.startsWith("Les effets"));
    expect(effets).toMatchObject({ genre: "phrases", phrases: ["Un.", "Deux."] });
    for (const vue of vues)
      if (vue.genre === "graphique") expect(vue.graphique.rangs.length).toBeLessThanOrEqual(8);
    expect(new Set(vues.map(({ genre, titre }) => `${genre} ${titre}`)).size).toBe(vues.length);
  });
});
