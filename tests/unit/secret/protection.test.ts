import { describe, expect, it } from "vitest";
import { ok, refuse } from "@/lib/result";
import { protectFamille } from "@/lib/secret/rules/protection";
import type { Cellule, Famille } from "@/lib/secret/schema";
import { seuilSchema } from "@/lib/secret/schema";

const cellule = (id: string, valeur: number, reste: Partial<Cellule> = {}): Cellule => ({
  id,
  valeur,
  situations: valeur,
  ...reste,
});

/** One column of figures and their total. */
function createColonne(parts: Record<string, number>, reste: Partial<Cellule> = {}): Famille {
  const total = Object.values(parts).reduce((somme, part) => somme + part, 0);
  return {
    cellules: [
      ...Object.entries(parts).map(([id, valeur]) => cellule(id, valeur, reste)),
      cellule("total", total, reste),
    ],
    relations: [{ total: "total", parts: Object.keys(parts) }],
  };
}

function protect(famille: Famille, seuil = 11) {
  const protection = protectFamille(famille, seuil);
  if (!protection.ok) throw new Error(protection.reason);
  return Object.fromEntries(protection.value);
}

describe("the threshold", () => {
  it("is eleven situations unless the espace says otherwise", () => {
    expect(seuilSchema.parse(undefined)).toBe(11);
  });

  it.each([4, 0, -1, 5.5, Number.NaN])("is refused at %s", (seuil) => {
    expect(seuilSchema.safeParse(seuil).success).toBe(false);
    expect(() => protectFamille(createColonne({ a: 20 }), seuil)).toThrow("Seuil refusé");
  });

  it("applies to the situations behind a figure, not to the figure", () => {
    const famille = { cellules: [cellule("demandes", 30, { situations: 4 })], relations: [] };
    expect(protect(famille)).toEqual({ demandes: null });
  });

  it("lets a figure on exactly that many situations through", () => {
    expect(protect(createColonne({ a: 11, b: 30 }))).toEqual({ a: 11, b: 30, total: 41 });
  });
});

describe("a small figure", () => {
  it("takes another with it, the one that costs least, and leaves the total", () => {
    expect(protect(createColonne({ a: 3, b: 40, c: 25 }))).toEqual({ a: null, b: 40, c: null, total: 68 });
  });

  it("is not given away by a group of small figures that would sum under the threshold", () => {
    expect(protect(createColonne({ a: 2, b: 3, c: 40, d: 60 }))).toMatchObject({
      a: null,
      b: null,
      c: null,
      d: 60,
    });
  });

  it("is enough alone when nothing adds up with it", () => {
    const famille = { cellules: [cellule("a", 3), cellule("b", 40)], relations: [] };
    expect(protect(famille)).toEqual({ a: null, b: 40 });
  });

  it("hides the same cells each time", () => {
    const famille = createColonne({ a: 3, b: 25, c: 25, d: 4, e: 90 });
    expect(protect(famille)).toEqual(protect(structuredClone(famille)));
  });
});

describe("zero", () => {
  it("is shown: nobody stands behind it", () => {
    expect(protect(createColonne({ a: 0, b: 40 }))).toEqual({ a: 0, b: 40, total: 40 });
  });

  const parmi = (base: number, valeur: number) =>
    protect({ cellules: [cellule("base", base), cellule("a", valeur, { sensible: "base" })], relations: [] });

  it("is a secret for a sensitive attribute: it says of each that they have it not", () => {
    expect(parmi(40, 0)).toEqual({ base: 40, a: null });
  });

  it("is shown for a sensitive attribute of a base where there is nobody", () => {
    expect(parmi(0, 0)).toEqual({ base: 0, a: 0 });
  });

  it("has a mirror: all, or all but a few, of a base is a secret too", () => {
    expect(parmi(40, 40)).toEqual({ base: 40, a: null });
    expect(parmi(40, 35)).toEqual({ base: 40, a: null });
    expect(parmi(40, 20)).toEqual({ base: 40, a: 20 });
  });
});

describe("activity", () => {
  const activite = { compte: "activite" } as const;
  const withSituations = (situations: number, seances: number): Famille => ({
    cellules: [
      cellule("situations", situations, { auMoins: 1 }),
      cellule("seances", seances, { situations, ...activite }),
    ],
    relations: [{ total: "seances", parts: ["situations"], lien: "inclut" }],
  });

  it("is exact under the threshold while it leaves a secret in doubt", () => {
    expect(protect(withSituations(4, 9))).toEqual({ situations: null, seances: 9 });
    expect(protect(withSituations(1, 3))).toEqual({ situations: null, seances: 3 });
  });

  it("is withheld when it would leave fewer than three possibilities", () => {
    expect(protect(withSituations(1, 1))).toEqual({ situations: null, seances: null });
    expect(protect(withSituations(1, 2))).toEqual({ situations: null, seances: null });
  });
});

describe("what was published before", () => {
  it("can't be taken back, so something else is withheld", () => {
    const famille = createColonne({ a: 3, b: 25, c: 40 });
    famille.cellules = famille.cellules.map((c) => (c.id === "b" ? { ...c, publication: "acquise" } : c));
    expect(protect(famille)).toEqual({ a: null, b: 25, c: null, total: 68 });
  });

  it("refuses the whole when it gives a secret away already", () => {
    const { cellules, relations } = createColonne({ a: 3, b: 25 });
    const dejaDites = cellules.map((c): Cellule => (c.id === "a" ? c : { ...c, publication: "acquise" }));
    expect(protectFamille({ cellules: dejaDites, relations }, 11)).toEqual(refuse("SECRET_DEJA_LISIBLE"));
  });

  it("keeps a secret that is never shown again", () => {
    const famille = createColonne({ a: 3, b: 25, c: 40 });
    famille.cellules = famille.cellules.map((c) => (c.id === "a" ? { ...c, publication: "jamais" } : c));
    expect(protectFamille(famille, 11)).toEqual(
      ok(
        new Map([
          ["b", null],
          ["c", 40],
          ["total", 68],
        ]),
      ),
    );
  });
});

describe("a family that contradicts itself", () => {
  it.each([
    ["a total that is not the sum", [cellule("a", 3), cellule("t", 4)], [{ total: "t", parts: ["a"] }]],
    ["an unknown cell", [cellule("t", 4)], [{ total: "t", parts: ["a"] }]],
    ["a cell named twice", [cellule("a", 3), cellule("a", 3)], []],
    ["half a situation", [cellule("a", 3.5)], []],
    [
      "a part greater than its base",
      [cellule("a", 5), cellule("t", 4)],
      [{ total: "t", parts: ["a"], lien: "inclut" as const }],
    ],
  ])("is a bug, and shows nothing: %s", (_, cellules, relations) => {
    expect(() => protectFamille({ cellules, relations }, 11)).toThrow();
  });
});
