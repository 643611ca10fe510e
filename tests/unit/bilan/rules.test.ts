import { describe, expect, it } from "vitest";
import { formatArret, formatChamp, formatComparaison } from "@/lib/bilan/labels";
import { listBlocs } from "@/lib/bilan/rules/blocs";
import { canonicalJson, compareAnnees } from "@/lib/bilan/rules/instantane";
import { HORS_BILAN, listManques, PLAN, SECTION_CODES } from "@/lib/bilan/rules/plan";
import { CATALOGUE } from "@/lib/indicateur/rules/catalogue";
import { protectReleve, type TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { createCas, createReleve } from "../indicateur/releves";

const CAS = [
  ...createCas(30, { valeurs: ["sante-mentale/a"], delai: 12 }),
  ...createCas(14, { delegationId: "retz" }),
];

function tableauxOf(cas = CAS) {
  const tableaux = protectReleve(createReleve(cas), 11);
  if (!tableaux.ok) throw new Error(tableaux.reason);
  return tableaux.value;
}

describe("the plan of a bilan (000:155-161)", () => {
  it("shows each indicator once, and has a text for each part", () => {
    const codes = [...PLAN.flatMap(({ blocs }) => blocs.flat()), ...HORS_BILAN].toSorted();
    expect(codes).toEqual(Object.keys(CATALOGUE).toSorted());
    const sections = PLAN.map(({ section }) => section).filter((section) => section !== "groupes");
    expect(sections).toEqual(SECTION_CODES);
  });

  it("asks for individual work, and of a correction what it changes", () => {
    const dits = { problematiques: "Une.", pistes: "Deux.", outils: "Trois.", effets: "Quatre." };
    expect(listManques(dits, { version: 1 })).toEqual([]);
    expect(listManques(dits, { version: 2 })).toEqual(["changements"]);
    expect(listManques({ ...dits, pistes: "" }, { version: 1 })).toEqual(["pistes"]);
  });
});

describe("the blocks of figures", () => {
  it("put indicators of one line in one table, each with its definition", () => {
    const [faits] = listBlocs("activite", tableauxOf());
    expect(faits?.lignes.map(({ nom, ensemble }) => [nom, ensemble.valeur])).toEqual([
      ["Séances individuelles", 88],
      ["Présences", 176],
      ["Professionnels différents", 30],
      ["Structures différentes", 4],
      ["Situations travaillées", 44],
    ]);
    expect(faits?.definitions).toHaveLength(5);
  });

  it("name each of their lines apart, whatever indicators they are of", () => {
    for (const { section } of PLAN)
      for (const { lignes } of listBlocs(section, tableauxOf()))
        expect(new Set(lignes.map(({ cle }) => cle)).size).toBe(lignes.length);
  });

  it("give a list its base and its shares, and none where a figure is withheld", () => {
    const tableaux = tableauxOf();
    const sante = listBlocs("problematiques", tableaux).find(({ titre }) => titre.startsWith("Santé"));
    const [a] = sante?.lignes ?? [];
    expect(a?.part).toEqual({ valeur: 68.2, secret: false });
    expect(sante?.lignes.at(-1)).toMatchObject({ nom: "Situations travaillées (base)", forte: true });
    const [peu] = listBlocs("outils", tableauxOf(createCas(6, { valeurs: ["outil/a"] })));
    expect(peu?.lignes[0]?.part).toEqual({ valeur: null, secret: true });
  });

  it("leave out what the espace has not said: who receives the RSA in its territoires", () => {
    const titres = (tableaux: TableauProtege[]) =>
      listBlocs("problematiques", tableaux).map(({ titre }) => titre);
    const [connu] = createReleve(CAS).territoires;
    const inconnu = connu ? [{ ...connu, allocataires: null }] : [];
    const sans = protectReleve(createReleve(CAS, { territoires: inconnu }), 11);
    expect(titres(tableauxOf())).toContain("Taux de couverture, en %");
    expect(titres(sans.ok ? sans.value : [])).not.toContain("Taux de couverture, en %");
  });

  it("say in a sentence what nobody answered", () => {
    const blocs = listBlocs("groupes", tableauxOf());
    const accompagnement = blocs.find(({ codes }) => codes.includes("accompagnement"));
    expect(accompagnement?.lignes).toEqual([]);
    expect(accompagnement?.note).toMatch(/^Zéro partout\u00a0: \S/);
  });

  it("are none for a part that is told in words", () => {
    expect(listBlocs("perspectives", tableauxOf())).toEqual([]);
  });
});

describe("what a version freezes", () => {
  it("is one text whatever order its keys were kept in", () => {
    expect(canonicalJson({ b: [1, { d: null, c: "é" }], a: undefined })).toBe(
      canonicalJson({ b: [1, { c: "é", d: null }] }),
    );
    expect(canonicalJson({ a: 1 })).not.toBe(canonicalJson({ a: 2 }));
  });

  it("is compared with the year before by what both publish", () => {
    const precedente = { annee: 2025, version: 2, tableaux: tableauxOf(createCas(6)) };
    const evolution = compareAnnees(tableauxOf(), precedente);
    expect(evolution).toMatchObject({ annee: 2025, version: 2 });
    expect(evolution?.chiffres.find(({ nom }) => nom === "Situations travaillées")).toMatchObject({
      avant: null,
      apres: 44,
    });
    expect(formatComparaison(2026, null)).toContain("Aucun bilan de 2025");
  });

  it("says whose its figures are, when they are those of a version before", () => {
    const arret = { arret: "2027-01-31", version: 2 };
    expect(formatArret({ ...arret, chiffresDe: 2 })).toMatch(/^Chiffres arrêtés au 31.janvier.2027\.$/);
    expect(formatArret({ ...arret, chiffresDe: 1 })).toContain("ceux de la version 1");
  });

  it("names its parts and its groups", () => {
    const groupe = { id: "x", nom: "TAD collectif, CMS", delegation: "Nord", chiffres: [] };
    expect(formatChamp("effets", [groupe])).toContain("effets");
    expect(formatChamp("g-x", [groupe])).toBe("TAD collectif, CMS");
  });
});
