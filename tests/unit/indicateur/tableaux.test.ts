import { describe, expect, it } from "vitest";
import type { IndicateurCode } from "@/lib/indicateur/rules/catalogue";
import type { Releve } from "@/lib/indicateur/rules/releve";
import {
  getTauxLigne,
  keepDelegations,
  protectReleve,
  type TableauProtege,
} from "@/lib/indicateur/rules/tableaux";
import { createCas, createReleve } from "./releves";

function protect(releve: Releve, seuil = 11) {
  const tableaux = protectReleve(releve, seuil);
  if (!tableaux.ok) throw new Error(tableaux.reason);
  return tableaux.value;
}

/** The figures of a line, « s » where they are secret: columns, then the whole. */
function readLigne(tableaux: readonly TableauProtege[], code: IndicateurCode, ligne?: string) {
  const tableau = tableaux.find((candidat) => candidat.code === code) as TableauProtege;
  const trouvee = tableau.lignes.find((candidate) => !ligne || candidate.code === ligne);
  return [...(trouvee?.cellules ?? []), trouvee?.ensemble].map((c) => (c?.secret ? "s" : c?.valeur));
}

describe("a year with enough situations everywhere", () => {
  const tableaux = protect(
    createReleve([
      ...createCas(30, { valeurs: ["sante-mentale/a", "outil/b"], delai: 12 }),
      ...createCas(15, { valeurs: ["sante-mentale/b"], delai: 30 }),
      ...createCas(12, { delegationId: "retz", seances: 3, valeurs: ["outil/b"], delai: 40 }),
    ]),
  );

  it("is exact to the last digit", () => {
    expect(readLigne(tableaux, "seances")).toEqual([90, 36, 126]);
    expect(readLigne(tableaux, "situations")).toEqual([45, 12, 57]);
    expect(readLigne(tableaux, "heures", "seance")).toEqual([180, 72, 252]);
    expect(readLigne(tableaux, "heures", "preparation")).toEqual([75, 30, 105]);
    expect(readLigne(tableaux, "heures", "total")).toEqual([255, 102, 357]);
    expect(readLigne(tableaux, "presences")).toEqual([180, 72, 252]);
    expect(readLigne(tableaux, "professionnels")).toEqual([30, 12, 30]);
    expect(readLigne(tableaux, "outil", "b")).toEqual([30, 12, 42]);
    expect(readLigne(tableaux, "delai-premiere-seance")).toEqual([12, 40, 12]);
  });

  it("puts the realised share beside the planned one", () => {
    expect(readLigne(tableaux, "part-realisee", "prevue")).toEqual([80, 20, null]);
    expect(readLigne(tableaux, "part-realisee", "realisee")).toEqual([71.4, 28.6, 100]);
  });

  it("gives each value of a list with its base, and its share", () => {
    const outils = tableaux.find(({ code }) => code === "outil") as TableauProtege;
    expect(outils.base?.cellules.map(({ valeur }) => valeur)).toEqual([45, 12]);
    const [, b] = outils.lignes;
    expect(b && getTauxLigne(outils, b)).toEqual({ cellules: [66.7, 100], ensemble: 73.7 });
  });

  it("withholds a trait that all or none of a délégation have, and whatever would give it away", () => {
    expect(readLigne(tableaux, "sante-mentale", "a")).toEqual(["s", "s", 30]);
    expect(readLigne(tableaux, "sante-mentale", "c")).toEqual(["s", "s", "s"]);
  });

  it("gives no share of a secret", () => {
    const troubles = tableaux.find(({ code }) => code === "sante-mentale") as TableauProtege;
    const [a] = troubles.lignes;
    expect(a && getTauxLigne(troubles, a)).toEqual({ cellules: [null, null], ensemble: 52.6 });
  });

  it("has no object where nothing happened", () => {
    expect(readLigne(tableaux, "delai-acceptation")).toEqual([null, null, null]);
  });
});

describe("a small délégation", () => {
  const tableaux = protect(
    createReleve([
      ...createCas(20, { seances: 3, valeurs: ["outil/a"], delai: 10 }),
      ...createCas(20, { seances: 3, valeurs: ["outil/a"] }),
      ...createCas(4, { seances: 3, delegationId: "retz", valeurs: ["outil/a"], delai: 50 }),
    ]),
  );

  it("keeps its situations secret, and the other's, which would give them away", () => {
    expect(readLigne(tableaux, "situations")).toEqual(["s", "s", 44]);
    expect(readLigne(tableaux, "outil", "a")).toEqual(["s", "s", 44]);
  });

  it("keeps its median secret with them", () => {
    expect(readLigne(tableaux, "delai-premiere-seance")).toEqual(["s", "s", 10]);
  });

  it("shows its activity exactly", () => {
    expect(readLigne(tableaux, "seances")).toEqual([120, 12, 132]);
    expect(readLigne(tableaux, "heures", "total")).toEqual([340, 34, 374]);
    expect(readLigne(tableaux, "professionnels")).toEqual([20, 4, 20]);
  });
});

describe("a délégation with one séance", () => {
  const tableaux = protect(
    createReleve([...createCas(40), ...createCas(1, { delegationId: "retz", seances: 1 })]),
  );

  it("keeps its activity secret too: one séance is one situation", () => {
    expect(readLigne(tableaux, "seances")).toEqual(["s", "s", 81]);
    expect(readLigne(tableaux, "heures", "seance")).toEqual(["s", "s", 162]);
    expect(readLigne(tableaux, "presences")).toEqual(["s", "s", 162]);
    expect(readLigne(tableaux, "part-realisee", "realisee")).toEqual(["s", "s", 100]);
  });
});

describe("an empty year", () => {
  it("shows zeros, and no share of nothing", () => {
    const tableaux = protect(createReleve([]));
    expect(readLigne(tableaux, "seances")).toEqual([0, 0, 0]);
    expect(readLigne(tableaux, "sante-mentale", "a")).toEqual([0, 0, 0]);
    expect(readLigne(tableaux, "part-realisee", "realisee")).toEqual([null, null, null]);
  });
});

describe("situations without a délégation", () => {
  it("have a column of their own, so that columns still add up", () => {
    const [seances] = protect(createReleve([...createCas(20), ...createCas(12, { delegationId: null })]));
    expect(seances?.colonnes.map(({ nom }) => nom)).toEqual([
      "Saint-Nazaire",
      "Pays de Retz",
      "Sans délégation",
    ]);
    expect(readLigne(seances ? [seances] : [], "seances")).toEqual([40, 0, 24, 64]);
  });
});

describe("a responsable of one délégation", () => {
  it("sees its column and the whole, as they were protected for all", () => {
    const releve = createReleve([...createCas(40), ...createCas(4, { delegationId: "retz" })]);
    const siens = keepDelegations(protect(releve), ["saint-nazaire"]);
    expect(readLigne(siens, "situations")).toEqual(["s", 44]);
    expect(siens[0]?.colonnes).toEqual([{ code: "saint-nazaire", nom: "Saint-Nazaire" }]);
  });
});

it("is never protected under five situations", () => {
  expect(() => protectReleve(createReleve([]), 4)).toThrow("Seuil refusé");
});
