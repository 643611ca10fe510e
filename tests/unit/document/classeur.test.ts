import { describe, expect, it } from "vitest";
import { readArchive } from "@/lib/archive";
import { readClasseur } from "@/lib/classeur";
import { type Classeur, feuilleNom } from "@/lib/feuilles";
import { odsOf } from "@/lib/ods";
import { xlsxOf } from "@/lib/xlsx";
import { hasLibreOffice, openInLibreOffice } from "../../support/libreoffice";
import { readText } from "../../support/pdf";
import { HOSTILES } from "./exemple";

const FORMULES = ["=1+1", "+33 2", "-5", "@SOMME(A1)", '=HYPERLINK("http://x")'];
const CLASSEUR: Classeur = {
  ...{ titre: "Bilan 2026", auteur: "Loire-Atlantique" },
  feuilles: [
    {
      ...{ nom: "L’activité", largeurs: [30, 12], figes: 1 },
      rangs: [
        { sorte: "entete", cellules: ["Ligne", { marque: "Ensemble" }] },
        { sorte: "ligne", cellules: ["Heures", { nombre: 1612.5, decimales: 2 }] },
        { sorte: "ligne", cellules: ["Situations", { marque: "s" }] },
        ...[...FORMULES, ...HOSTILES].map((texte) => ({ sorte: "texte" as const, cellules: [texte, null] })),
      ],
    },
  ],
};

const partOf = (archive: Uint8Array, nom: string): string => {
  const lue = readArchive(Buffer.from(archive), { garder: () => true, octets: 1e7, entrees: 100 });
  if (!lue.ok) throw new Error(lue.reason);
  return lue.value.contenus.get(nom)?.toString() ?? "";
};

describe("a workbook", () => {
  it("holds numbers with their format, marks and texts, in XLSX", async () => {
    const xlsx = await xlsxOf(CLASSEUR);
    const lu = await readClasseur(Buffer.from(xlsx), { lignes: 100, colonnes: 20 });
    if (!lu.ok) throw new Error(lu.reason);
    const [feuille] = lu.value;
    expect(feuille?.nom).toBe("L’activité");
    expect(feuille?.lignes.slice(0, 3)).toEqual([
      ["Ligne", "Ensemble"],
      ["Heures", "1612.5"],
      ["Situations", "s"],
    ]);
    expect(partOf(xlsx, "xl/styles.xml")).toContain('formatCode="#,##0.00"');
    expect(partOf(xlsx, "xl/worksheets/sheet1.xml")).toMatch(/<v>1612.5<\/v>/);
  });

  it("prints each sheet on the width of a page", async () => {
    const xml = partOf(await xlsxOf(CLASSEUR), "xl/worksheets/sheet1.xml");
    expect(xml).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
    expect(xml).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/);
  });

  it("takes no text for a formula, whatever it begins with", async () => {
    const xlsx = await xlsxOf(CLASSEUR);
    const lu = await readClasseur(Buffer.from(xlsx), { lignes: 100, colonnes: 20 });
    expect(lu.ok && lu.value[0]?.lignes.flat()).toEqual(expect.arrayContaining(FORMULES));
    expect(partOf(xlsx, "xl/worksheets/sheet1.xml")).not.toContain("<f>");
    const content = partOf(odsOf(CLASSEUR), "content.xml");
    expect(content).not.toContain("table:formula");
    expect(content).toContain('office:value-type="string"><text:p>=1+1</text:p>');
  });

  it("holds the same in ODS", () => {
    const ods = odsOf(CLASSEUR);
    expect(Buffer.from(ods).toString("latin1", 30, 84)).toContain("opendocument.spreadsheet");
    const content = partOf(ods, "content.xml");
    expect(content).toContain('table:name="L’activité"');
    expect(content).toContain('office:value-type="float" office:value="1612.5"');
    expect(content).toContain("<table:table-header-rows>");
  });

  it("names its sheets as every spreadsheet allows", () => {
    expect(feuilleNom("Le travail individuel, et la nature des problématiques")).toBe(
      "Le travail individuel",
    );
    expect(feuilleNom("Les instances et la sensibilisation")).toBe("Les instances");
    expect(feuilleNom("A/B [c]: d*")).not.toMatch(/[[\]:*?/\\]/);
  });

  it("opens in LibreOffice", async ({ skip }) => {
    if (!hasLibreOffice("sclo")) return skip("LibreOffice Calc is not installed here");
    for (const [octets, extension] of [
      [odsOf(CLASSEUR), "ods"] as const,
      [await xlsxOf(CLASSEUR), "xlsx"] as const,
    ]) {
      const pdf = openInLibreOffice(octets, extension);
      const texte = pdf && readText(pdf);
      if (texte === undefined) return skip("Poppler is not installed here");
      for (const dit of ["Heures", "Situations", "=1+1", "@SOMME(A1)"]) expect(texte).toContain(dit);
    }
  }, 60_000);
});
