import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatEtat, formatMasque, formatNombre, formatPartDe, formatPlies } from "@/lib/indicateur/labels";
import type { CelluleProtegee } from "@/lib/indicateur/rules/lectures";
import {
  foldLignes,
  hasSecret,
  isComparable,
  isMasque,
  listBarresParPlace,
  listBarresParValeur,
  listFigures,
} from "@/lib/indicateur/rules/presentation";
import { type LigneProtegee, protectReleve } from "@/lib/indicateur/rules/tableaux";
import { createCas, createReleve, releves } from "./releves";

type Figure = number | "s" | null;

const cellule = (figure: Figure): CelluleProtegee =>
  figure === "s" ? { valeur: null, secret: true } : { valeur: figure, secret: false };

const ligne = (nom: string, figures: Figure[], ensemble: Figure): LigneProtegee => ({
  code: nom,
  nom,
  cellules: figures.map(cellule),
  ensemble: cellule(ensemble),
});

const COLONNES = { colonnes: ["Nord", "Sud"].map((nom) => ({ code: nom, nom })) };

describe("folding a long table", () => {
  const lignes = [
    ligne("alcool", [40, 20], 60),
    ligne("tabac", ["s", "s"], 30),
    ligne("jeu", ["s", "s"], "s"),
    ligne("écrans", [0, 0], 0),
    ligne("autre", [0, "s"], "s"),
  ];

  it("names the lines that hold no figure, secret or zero apart", () => {
    const plie = foldLignes(lignes, 2);
    expect(plie.lignes.map(({ nom }) => nom)).toEqual(["alcool", "tabac", "autre"]);
    expect(plie).toMatchObject({ secretes: ["jeu"], vides: ["écrans"] });
    expect(formatPlies(plie.secretes, plie.vides)).toBe(
      "Secret partout\u00a0: jeu. Zéro partout\u00a0: écrans.",
    );
  });

  it("leaves a short table whole", () => {
    expect(foldLignes(lignes, 3)).toEqual({ lignes, secretes: [], vides: [] });
    expect(formatPlies([], [])).toBeNull();
  });
});

describe("a table in which nothing is shown", () => {
  it("is one sentence, and only when every figure is secret", () => {
    expect(isMasque([ligne("jeu", ["s", "s"], "s"), ligne("écrans", ["s", "s"], "s")])).toBe(true);
    expect(isMasque([ligne("jeu", ["s", "s"], "s"), ligne("écrans", [0, "s"], "s")])).toBe(false);
    expect(isMasque([])).toBe(false);
    expect(formatMasque(["jeu", "écrans"])).toContain("jeu\u00a0; écrans.");
  });
});

describe("a chart", () => {
  it("needs three lengths to compare: a secret has none", () => {
    expect(
      isComparable([
        { label: "a", values: [1, 2] },
        { label: "b", values: [3] },
      ]),
    ).toBe(true);
    expect(
      isComparable([
        { label: "a", values: [1, null] },
        { label: "b", values: [3] },
      ]),
    ).toBe(false);
  });
});

describe("bars by délégation", () => {
  it("have no length where the figure is secret", () => {
    expect(
      listBarresParPlace(COLONNES, [ligne("n", [12, "s"], 30)], { nom: "Ensemble", comparable: true }),
    ).toEqual([
      { label: "Nord", values: [12] },
      { label: "Sud", values: [null] },
      { label: "Ensemble", values: [30] },
    ]);
  });

  it("are left out where the figure has no object: it is neither zero nor secret", () => {
    const barres = listBarresParPlace(COLONNES, [ligne("médiane", [12, null], 12)], {
      nom: "Ensemble",
      comparable: false,
    });
    expect(barres).toEqual([{ label: "Nord", values: [12] }]);
  });

  it("stand beside the whole when there is one délégation", () => {
    const une = { colonnes: COLONNES.colonnes.slice(0, 1) };
    const barres = listBarresParPlace(une, [ligne("n", [12], 30)], { nom: "Ensemble", comparable: false });
    expect(barres.map(({ label }) => label)).toEqual(["Nord", "Ensemble"]);
  });
});

describe("bars by value", () => {
  it("are the greatest figures that are shown, and no zero", () => {
    const lignes = [
      ligne("a", [], 12),
      ligne("b", [], "s"),
      ligne("c", [], 30),
      ligne("d", [], 0),
      ligne("e", [], 12),
    ];
    expect(listBarresParValeur(lignes, 2)).toEqual([
      { label: "c", values: [30] },
      { label: "a", values: [12] },
    ]);
  });

  it("hold nothing that the table does not show", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(releves, (releve) => {
        const tableaux = protectReleve(releve, 11);
        if (!tableaux.ok) throw new Error(tableaux.reason);
        for (const { lignes } of tableaux.value) {
          const montres = new Map(
            lignes.map(({ nom, ensemble }) => [nom, ensemble.secret ? null : ensemble.valeur]),
          );
          for (const { label, values } of listBarresParValeur(lignes, 50))
            expect(values).toEqual([montres.get(label)]);
          expect(hasSecret(lignes)).toBe(lignes.flatMap(listFigures).some(({ secret }) => secret));
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("in French", () => {
  it("writes thousands, decimals, and the share of a base that is shown", () => {
    expect(formatNombre(1036.15)).toBe("1\u202f036,15");
    expect(formatNombre(684.3, 2)).toBe("684,30");
    expect(formatPartDe(74, 127)).toBe("74 (58,3\u00a0%)");
    expect(formatPartDe(74, null)).toBe("74");
  });

  it("sums the year up with the figures that are shown, and says when it is not over", () => {
    const tableaux = protectReleve(createReleve(createCas(40)), 11);
    const petits = protectReleve(createReleve(createCas(4)), 11);
    if (!tableaux.ok || !petits.ok) throw new Error("refused");
    const annee = {
      ...{ annee: 2026, enCours: false, arret: "2026-10-31", vide: false, version: null },
      tableaux: tableaux.value,
    };
    const lire = (etat: Parameters<typeof formatEtat>[0]) =>
      formatEtat(etat, "Nantes").replaceAll("\u00a0", " ");
    expect(lire(annee)).toBe(
      "Nantes, toutes délégations : 80 séances individuelles tenues, 226 h 40 avec la préparation, 40 situations travaillées.",
    );
    expect(lire({ ...annee, tableaux: petits.value })).not.toContain("situation");
    expect(lire({ ...annee, enCours: true, vide: true })).toBe(
      "Nantes : aucune séance tenue, aucune situation acceptée. Année en cours : l’activité est comptée jusqu’à aujourd’hui ; les situations, leurs délais et les outils sont arrêtés au 31 octobre 2026.",
    );
    expect(lire({ ...annee, enCours: true, arret: "2025-12-31" })).toContain(
      "les situations, leurs délais et les outils se comptent à partir de la fin du mois.",
    );
  });
});
