import { expect, it } from "vitest";
import { keepPublies } from "@/lib/indicateur/rules/publiees";
import type { Releve } from "@/lib/indicateur/rules/releve";
import { protectReleve } from "@/lib/indicateur/rules/tableaux";
import { createCas, createReleve } from "./releves";

const CODES = ["saint-nazaire", "retz"];

/** Figures of séances, by délégation. */
const createLignes = (
  indicateur: string,
  code: string,
  nombres: readonly number[],
): Releve["ventilations"] => [
  ...nombres.map((nombre, rang) => ({
    ...{ indicateur, code, nombre },
    ...{ ensemble: false, delegationId: CODES[rang] ?? null },
  })),
  {
    ...{ indicateur, code, nombre: nombres.reduce((somme, nombre) => somme + nombre, 0) },
    ...{ ensemble: true, delegationId: null },
  },
];

function protect(lignes: Releve["ventilations"]) {
  const cas = [...createCas(30), ...createCas(20, { delegationId: "retz", territoire: "sud" })];
  const tableaux = protectReleve(
    createReleve(cas, {
      ventilations: lignes,
      nomenclatures: ["psychiatre", "assistant", "juriste"].map((code) => ({
        ...{ liste: "profession" as const, code, libelle: code },
      })),
    }),
    11,
  );
  if (!tableaux.ok) throw new Error(tableaux.reason);
  return tableaux.value;
}

const read = (tableaux: ReturnType<typeof protect>, indicateur: string, code: string) => {
  const ligne = tableaux.find((tableau) => tableau.code === indicateur)?.lignes.find((l) => l.code === code);
  return [...(ligne?.cellules ?? []), ligne?.ensemble].map((cellule) =>
    cellule?.secret ? "s" : cellule?.valeur,
  );
};

it("one or two séances of a profession are withheld, and délégations together", () => {
  const tableaux = protect([
    ...createLignes("seances-par-profession", "psychiatre", [0, 1]),
    ...createLignes("seances-par-profession", "assistant", [12, 2]),
    ...createLignes("seances-par-profession", "juriste", [12, 3]),
    ...createLignes("restitutions", "annoncee", [2, 9]),
  ]);
  expect(read(tableaux, "seances-par-profession", "psychiatre")).toEqual(["s", "s", "s"]);
  expect(read(tableaux, "seances-par-profession", "assistant")).toEqual(["s", "s", 14]);
  expect(read(tableaux, "seances-par-profession", "juriste")).toEqual([12, 3, 15]);
  expect(read(tableaux, "restitutions", "annoncee")).toEqual(["s", "s", 11]);
});

it("a month of one séance withholds the months of each délégation, and their hours", () => {
  const mars = [
    ...createLignes("seances-par-mois", "03", [40, 20]),
    ...createLignes("heures-par-mois", "03", [600, 300]),
  ];
  expect(read(protect(mars), "heures-par-mois", "03")).toEqual([10, 5, 15]);
  const tableaux = protect([
    ...mars,
    ...createLignes("seances-par-mois", "08", [5, 1]),
    ...createLignes("heures-par-mois", "08", [300, 60]),
  ]);
  expect(read(tableaux, "seances-par-mois", "03")).toEqual(["s", "s", 60]);
  expect(read(tableaux, "seances-par-mois", "08")).toEqual(["s", "s", 6]);
  expect(read(tableaux, "heures-par-mois", "03")).toEqual(["s", "s", 15]);
  expect(read(tableaux, "heures-par-mois", "08")).toEqual(["s", "s", 6]);
});

it("what bounds no situation is of now beside a published bilan, and nothing else is", () => {
  const tableaux = protect([]);
  const libres = keepPublies(tableaux, [])
    .filter((tableau, rang) => tableau === tableaux[rang])
    .map(({ code }) => code);
  expect(libres).toEqual(
    expect.arrayContaining(["inscriptions", "evaluations", "assiduite-collective", "groupes"]),
  );
  for (const code of ["seances", "seances-par-sorte", "situations-en-groupe", "demandes", "presences"])
    expect(libres).not.toContain(code);
});
