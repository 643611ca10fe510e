import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { docxOf, docxOfLiasse } from "@/lib/docx";
import { EXEMPLE, HOSTILES, INVISIBLES, LOGO, withBlocs } from "./exemple";

/** A part of the archive, found by the directory at its end. */
function readPart(docx: Uint8Array, nom: string): string {
  const zip = Buffer.from(docx);
  for (let at = zip.readUInt32LE(zip.lastIndexOf("PK\x05\x06") + 16); zip.readUInt32LE(at) === 0x02014b50; ) {
    const size = zip.readUInt16LE(at + 28);
    const start = zip.readUInt32LE(at + 42);
    if (zip.toString("utf8", at + 46, at + 46 + size) === nom) {
      const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
      const body = zip.subarray(data, data + zip.readUInt32LE(at + 20));
      return (zip.readUInt16LE(at + 10) === 0 ? body : inflateRawSync(body)).toString("utf8");
    }
    at += 46 + size + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  throw new Error(`no part ${nom}`);
}

const decode = (xml: string) =>
  xml.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, nom: string) => ({ lt: "<", gt: ">", quot: '"', apos: "'" })[nom] ?? "&",
  );
const textOf = (docx: Uint8Array) =>
  [...readPart(docx, "word/document.xml").matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, texte = ""]) => decode(texte))
    .join("\n");

describe("a Word file", () => {
  it("has real headings, lists and tables, its title and its language", async () => {
    const docx = await docxOf(EXEMPLE);
    const document = readPart(docx, "word/document.xml");
    for (const style of ["Heading1", "Heading2", "Heading3"]) expect(document).toContain(`w:val="${style}"`);
    expect(document).toContain("<w:numPr>");
    expect(document).toContain("<w:tblHeader/>");
    expect(readPart(docx, "docProps/core.xml")).toContain(
      "<dc:title>Protocole du groupe TAD-44-G7K2</dc:title>",
    );
    expect(readPart(docx, "word/styles.xml")).toContain('w:val="fr-FR"');
  });

  it("bears the logo of its espace in place of Recul’s mark", async () => {
    const xml = readPart(await docxOf({ ...EXEMPLE, logo: LOGO }), "word/document.xml");
    expect(xml).toMatch(/<wp:docPr [^>]*descr="Loire-Atlantique"/);
    expect(xml).not.toMatch(/<wp:docPr [^>]*descr="Recul"/);
  });

  it("takes its fonts with it, under names a package allows", async () => {
    const docx = await docxOf(EXEMPLE);
    const table = readPart(docx, "word/fontTable.xml");
    for (const nom of ["Atkinson Hyperlegible Next", "Newsreader"])
      expect(table).toContain(`w:name="${nom}"`);
    const cibles = [
      ...readPart(docx, "word/_rels/fontTable.xml.rels").matchAll(/Id="(\w+)"[^>]*Target="([^"]+)"/g),
    ];
    expect(cibles.map(([, , cible]) => cible)).toEqual([
      "fonts/texte.odttf",
      "fonts/gras.odttf",
      "fonts/titre.odttf",
    ]);
    // LibreOffice reads the keys in capitals only.
    expect(table.match(/fontKey="\{[0-9A-F-]{36}\}"/g)).toHaveLength(3);
    expect([...table.matchAll(/r:id="(\w+)"/g)].map(([, id]) => id)).toEqual(cibles.map(([, id]) => id));
  });

  it.each(HOSTILES)("says what a person wrote as it is: %s", async (texte) => {
    expect(textOf(await docxOf(withBlocs({ sorte: "paragraphe", texte })))).toContain(texte);
  });

  it("leaves out what XML refuses", async () => {
    expect(textOf(await docxOf(withBlocs({ sorte: "paragraphe", texte: INVISIBLES })))).toContain(
      "abcde\uFFFDf",
    );
  });

  it("opens in LibreOffice", async ({ skip }) => {
    if (spawnSync("soffice", ["--version"]).status !== 0) return skip("LibreOffice is not installed here");
    const folder = mkdtempSync(path.join(os.tmpdir(), "recul-docx-"));
    try {
      const file = path.join(folder, "essai.docx");
      const lettre = { ...EXEMPLE, destinataire: ["Ada Martin", "44000 Nantes"] };
      writeFileSync(file, await docxOfLiasse({ titre: "Essai", documents: [EXEMPLE, lettre] }));
      spawnSync("soffice", [
        `-env:UserInstallation=file://${folder}/profil`,
        "--headless",
        "--convert-to",
        "txt:Text (encoded):UTF8",
        "--outdir",
        folder,
        file,
      ]);
      const lu = readFileSync(path.join(folder, "essai.txt"), "utf8");
      for (const texte of ["Objectifs", "Prendre du recul", "Léa Moreau", "Ada Martin"])
        expect(lu).toContain(texte);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
