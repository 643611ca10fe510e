import { describe, expect, it } from "vitest";
import type { CelluleProtegee } from "@/lib/indicateur/rules/lectures";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { formatEcart, listMaintenant } from "@/lib/tableau-de-bord/labels";
import { comparePeriodes, dernierMois, isFinie, listMois } from "@/lib/tableau-de-bord/rules";

const SECRETE: CelluleProtegee = { valeur: null, secret: true };

const tableauDe = (mois: readonly (number | null)[]): TableauProtege =>
  ({
    ...{ code: "seances-par-mois", nom: "Séances par mois", unite: "séances", colonnes: [], base: null },
    lignes: mois.map((valeur, rang) => ({
      ...{ code: String(rang + 1).padStart(2, "0"), nom: `mois ${rang + 1}`, cellules: [] },
      ensemble: valeur === null ? SECRETE : { valeur, secret: false },
    })),
  }) as unknown as TableauProtege;

const anneeDe = (annee: number, mois: readonly (number | null)[]) => ({
  annee,
  tableaux: [tableauDe(mois)],
});

const APRES = anneeDe(2031, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
const AVANT = anneeDe(2030, [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, null]);

describe("a part of the year beside the same of the year before", () => {
  it.each([
    ["t1", 6, 6],
    ["t2", 15, 6],
    ["s1", 21, 12],
    ["t3", 24, 6],
  ] as const)("%s is the sum of its months", (periode, apres, avant) => {
    expect(comparePeriodes(APRES, AVANT, periode)).toEqual([
      { nom: "Séances", unite: "séances", apres, avant },
    ]);
  });

  it.each(["t4", "s2", "annee"] as const)(
    "%s says nothing as soon as one of its months is withheld",
    (periode) => {
      expect(comparePeriodes(APRES, AVANT, periode)[0]).toMatchObject({ avant: null });
    },
  );

  it("says nothing of a year that has no such table, or no figures", () => {
    expect(comparePeriodes(APRES, { annee: 2030, tableaux: [] }, "t1")[0]).toMatchObject({
      apres: 6,
      avant: null,
    });
    expect(comparePeriodes(APRES, null, "t1")[0]).toMatchObject({ apres: 6, avant: null });
  });
});

it("gives no figure to the months to come", () => {
  const enCours = { enCours: true, arret: "2031-03-31" } as const;
  expect(dernierMois(enCours)).toBe(4);
  expect(dernierMois({ ...enCours, arret: "2030-12-31" })).toBe(1);
  expect(dernierMois({ ...enCours, enCours: false })).toBe(12);
  const mois = listMois(APRES, AVANT, dernierMois(enCours));
  expect(mois.map(({ apres }) => apres.valeur)).toEqual([1, 2, 3, 4, ...Array(8).fill(null)]);
  expect(mois.at(-1)).toMatchObject({ apres: { secret: false }, avant: SECRETE });
});

it.each([
  ["t1", true],
  ["t2", false],
  ["s1", false],
  ["annee", false],
] as const)("in April, %s is over: %s", (periode, finie) => {
  expect(isFinie({ enCours: true, arret: "2031-03-31" }, periode)).toBe(finie);
  expect(isFinie({ enCours: false, arret: "2032-01-31" }, periode)).toBe(true);
});

it("says a difference with its sign, and none where a figure is withheld", () => {
  const unite = "séances";
  expect(formatEcart({ nom: "", unite, avant: 10, apres: 22 })).toBe("+\u00A012");
  expect(formatEcart({ nom: "", unite, avant: 22, apres: 10 })).toBe("−\u00A012");
  expect(formatEcart({ nom: "", unite, avant: 22, apres: 22 })).toBe("=");
  expect(formatEcart({ nom: "", unite, avant: null, apres: 22 })).toBe("");
});

it("says how many wait in words that fit the number, and that it is secret where it is", () => {
  const dites = (places: { delegation: string; personnes: number }[], demandes: CelluleProtegee) =>
    listMaintenant({ demandes, places, surcharge: null });
  expect(dites([], { valeur: 0, secret: false })).toEqual([
    "Aucune demande n’attendait de réponse à la fin du dernier mois.",
    "Personne n’attend de place dans un groupe.",
  ]);
  expect(dites([{ delegation: "Nantes", personnes: 1 }], { valeur: 22, secret: false })).toEqual([
    "22 demandes attendaient une réponse à la fin du dernier mois.",
    "Un professionnel attend une place dans un groupe\u00A0: 1 à Nantes.",
  ]);
  expect(dites([], SECRETE)[0]).toMatch(/secret statistique/);
});
