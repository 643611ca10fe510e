import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { readArchive, writeArchive } from "@/lib/archive";
import { readTableau } from "@/lib/tableau";

const LIMITES = { garder: () => true, octets: 30_000_000, entrees: 2_000 };

const classeurOf = (feuilles: Record<string, (string | number | Date | null)[][]>): Promise<Buffer> =>
  writeExcelFile(
    Object.entries(feuilles).map(([sheet, lignes]) => ({
      sheet,
      data: lignes.map((ligne) =>
        ligne.map((value) =>
          value === null ? null : value instanceof Date ? { value, format: "dd/mm/yyyy" } : { value },
        ),
      ),
    })),
  ).toBuffer();

/** A workbook with one of its parts rewritten. */
async function alter(part: RegExp, change: (xml: string) => string, ajout: Record<string, string> = {}) {
  const archive = readArchive(await classeurOf({ Un: [["Nom"], ["CCAS"]] }), LIMITES);
  if (!archive.ok) throw new Error(archive.reason);
  const contenus = new Map(archive.value.contenus);
  for (const [nom, contenu] of contenus)
    if (part.test(nom)) contenus.set(nom, Buffer.from(change(contenu.toString())));
  for (const [nom, texte] of Object.entries(ajout)) contenus.set(nom, Buffer.from(texte));
  return writeArchive(contenus);
}

const FEUILLE = /worksheets\/sheet/;
const avant = (xml: string) => (texte: string) => texte.replace("</sheetData>", `${xml}</sheetData>`);

describe("a workbook", () => {
  it("is read sheet by sheet, as texts, at the rank of its rows", async () => {
    const jour = new Date("2026-03-02T00:00:00Z");
    const octets = await classeurOf({
      Structures: [
        ["Nom", "Tel", "Depuis"],
        [null, null, null],
        ["CCAS d’Élan", 240000000, jour],
      ],
      Autre: [["x"]],
    });
    expect(await readTableau(octets)).toEqual({
      ok: true,
      value: [
        {
          nom: "Structures",
          lignes: [["Nom", "Tel", "Depuis"], [], ["CCAS d’Élan", "240000000", "2026-03-02"]],
        },
        { nom: "Autre", lignes: [["x"]] },
      ],
    });
  });

  it("is read though its grid is formatted to the end", async () => {
    const octets = await alter(FEUILLE, avant('<row r="1048576" ht="12"><c r="XFD1048576" s="0"/></row>'));
    expect(await readTableau(octets)).toMatchObject({ ok: true, value: [{ lignes: [["Nom"], ["CCAS"]] }] });
  });
});

describe("a hostile file", () => {
  const CELLULE = '<c r="A3" t="str"><f>HYPERLINK("http://x")</f><v>x</v></c>';
  const REPETEE = `<row r="1"><c r="A1" t="str"><v>${"a".repeat(2_001)}</v></c></row>`;
  const cas: [string, () => Promise<Buffer> | Buffer, string, string?][] = [
    ["a formula", () => alter(FEUILLE, avant(`<row r="3">${CELLULE}</row>`)), "FORMULES", "A3"],
    ["macros", () => alter(/none/, String, { "xl/vbaProject.bin": "x" }), "MACROS"],
    [
      "entities",
      () => alter(/sharedStrings/, (xml) => xml.replace("<sst", '<!DOCTYPE a [<!ENTITY b "c">]><sst')),
      "ILLISIBLE",
    ],
    [
      "a row far away",
      () => alter(FEUILLE, avant('<row r="900000"><c r="A900000"><v>1</v></c></row>')),
      "TROP_DE_LIGNES",
    ],
    [
      "a column far away",
      () => alter(FEUILLE, avant('<row r="3"><c r="ZZ3"><v>1</v></c></row>')),
      "TROP_DE_COLONNES",
      "ZZ3",
    ],
    [
      "a row hidden in an attribute",
      () => alter(FEUILLE, avant('<row x=">" r="900000"><c><v>1</v></c></row>')),
      "ILLISIBLE",
    ],
    ["XML cut short", () => alter(FEUILLE, (xml) => xml.slice(0, xml.length / 2)), "ILLISIBLE"],
    [
      "a workbook of another kind",
      () => writeArchive(new Map([["content.xml", Buffer.from("<a/>")]])),
      "ODS",
    ],
    ["a zip of anything", () => writeArchive(new Map([["photo.png", Buffer.from("x")]])), "ILLISIBLE"],
    ["the old format, or a password", () => Buffer.from("d0cf11e0a1b11ae1", "hex"), "ANCIEN"],
    ["a PDF", () => Buffer.from("%PDF-1.7 bonjour"), "FORMAT"],
    ["an image", () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x49, 0, 1, 0, 0]), "FORMAT"],
    ["nothing", () => Buffer.alloc(0), "VIDE"],
    ["blank rows", () => Buffer.from("\n;;\n \n"), "VIDE"],
    ["a zip cut short", async () => (await classeurOf({ Un: [["Nom"]] })).subarray(0, 400), "ILLISIBLE"],
    ["a cell without end", () => Buffer.from(`nom;tel\n${"a".repeat(3_000)};1\n`), "CELLULE", "2"],
    [
      "one long text",
      () =>
        alter(FEUILLE, (xml) =>
          xml.replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${REPETEE}</sheetData>`),
        ),
      "CELLULE",
      "1",
    ],
    ["more words than a list has", () => Buffer.from(`${"a".repeat(1_900)}\n`.repeat(3_000)), "TROP_GROS"],
    ["too many columns", () => Buffer.from(`${"a;".repeat(70)}a\n`), "TROP_DE_COLONNES"],
    ["too many rows", () => Buffer.from("a;b\n".repeat(20_001)), "TROP_DE_LIGNES"],
  ];

  it.each(cas)("%s is refused with its reason", async (_nom, make, reason, ou) => {
    expect(await readTableau(await make())).toEqual({ ok: false, reason, ...(ou ? { ou } : {}) });
  });

  it("cannot open to more than it says, nor to more than is allowed", () => {
    const bombe = deflateRawSync(Buffer.alloc(50_000_000));
    const honnete = zipOf(bombe, 50_000_000);
    expect(readArchive(honnete, LIMITES)).toEqual({ ok: false, reason: "TROP_GROS" });
    expect(readArchive(zipOf(bombe, 1_000), LIMITES)).toEqual({ ok: false, reason: "ILLISIBLE" });
  });

  it("never makes the reader fail, whatever is changed in it", async () => {
    const sain = await classeurOf({
      Un: [
        ["Nom", "Type"],
        ["CCAS", "ccas"],
      ],
    });
    for (let at = 0; at < sain.length; at += 7) {
      const abime = Buffer.from(sain);
      abime[at] = (abime[at] ?? 0) ^ 0xff;
      expect(await readTableau(abime)).toHaveProperty("ok");
    }
  }, 60_000);
});

/** A zip of one deflated entry, that says of its size what one wants. */
function zipOf(octets: Buffer, taille: number): Buffer {
  const zip = writeArchive(new Map([["xl/workbook.xml", octets]]));
  const central = zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  for (const debut of [8, central + 10]) zip.writeUInt16LE(8, debut);
  for (const debut of [22, central + 24]) zip.writeUInt32LE(taille, debut);
  return zip;
}
