import { describe, expect, it } from "vitest";
import { CATALOGUE, LISTES_COMPTEES } from "@/lib/indicateur/rules/catalogue";
import type { Indicateur } from "@/lib/indicateur/rules/indicateur";
import { LISTE_CODES } from "@/lib/referentiel/rules/listes";

const indicateurs: [string, Indicateur][] = Object.entries(CATALOGUE);

describe("the catalogue", () => {
  it.each(indicateurs)(
    "defines %s in whole sentences, with a dimension",
    (_, { nom, definition, dimensions }) => {
      expect(nom).not.toBe("");
      expect(definition).toMatch(/^\p{Lu}.*\.$/u);
      expect(dimensions).toContain("delegation");
    },
  );

  it("gives each definition once", () => {
    const definitions = indicateurs.map(([, { nom, definition }]) => nom + definition);
    expect(new Set(definitions).size).toBe(indicateurs.length);
  });

  it("names the denominator of every share and every median", () => {
    const sans = indicateurs.filter(
      ([, { unite, denominateur }]) => ["%", "jours"].includes(unite) && !denominateur,
    );
    expect(sans).toEqual([]);
  });

  it("counts only lists that an espace has", () => {
    expect(LISTE_CODES).toEqual(expect.arrayContaining(Object.keys(LISTES_COMPTEES)));
  });

  it("counts as people all that is said of situations, and nothing else", () => {
    const personnes = indicateurs.filter(([, { compte }]) => compte === "personnes").map(([code]) => code);
    expect(personnes).toEqual([
      "situations-en-groupe",
      "situations",
      "territoires",
      "couverture",
      ...Object.keys(LISTES_COMPTEES),
      "demandes",
      "delai-acceptation",
      "delai-premiere-seance",
      "cadence",
      "accords",
      "pistes",
      "clotures",
      "suivis",
    ]);
  });
});
