import { describe, expect, it } from "vitest";
import { DEMO_ESPACES } from "@/lib/referentiel/rules/territoires";

const espace = (slug: string) => {
  const trouve = DEMO_ESPACES.find((demo) => demo.slug === slug);
  if (!trouve) throw new Error(`Espace de démonstration absent : ${slug}`);
  return trouve;
};

const territoires = (slug: string) =>
  espace(slug).delegations.flatMap((delegation) => delegation.territoires);

describe("demo espaces", () => {
  it("plan 80 % for Saint-Nazaire and 20 % for Pays de Retz", () => {
    const parts = espace("loire-atlantique").delegations.map(({ nom, partPrevue }) => [nom, partPrevue]);
    expect(parts).toEqual([
      ["Saint-Nazaire", 80],
      ["Pays de Retz", 20],
    ]);
  });

  it("give Loire-Atlantique no population, since no document does", () => {
    for (const { population } of territoires("loire-atlantique")) expect(population).toBeUndefined();
  });

  it.each([
    [2017, 5721],
    [2019, 6059],
    [2023, 6139],
  ])("add up to the source's total of Tarn-et-Garonne in %i", (annee, total) => {
    const somme = territoires("tarn-et-garonne").reduce(
      (n, { population }) => n + (population?.[annee] ?? 0),
      0,
    );
    expect(somme).toBe(total);
  });

  it("cover the five communes of Moselle, with its own public holidays", () => {
    expect(territoires("moselle").map(({ nom }) => nom)).toEqual([
      "Forbach",
      "Metz",
      "Pommérieux",
      "Sarreguemines",
      "Thionville",
    ]);
    expect(espace("moselle").calendrierFerie).toBe("alsace-moselle");
  });

  it("name each territoire once in its espace", () => {
    for (const { slug } of DEMO_ESPACES) {
      const noms = territoires(slug).map(({ nom }) => nom);
      expect(new Set(noms).size).toBe(noms.length);
    }
  });
});
