import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeTexte, readCsv, writeCsv } from "@/lib/csv";
import { readTableau } from "@/lib/tableau";

const ENCODAGES: Record<string, (texte: string) => Buffer> = {
  "UTF-8": (texte) => Buffer.from(texte),
  "UTF-8 with a BOM": (texte) => Buffer.from(`\ufeff${texte}`),
  "UTF-16 LE with a BOM": (texte) => Buffer.from(`\ufeff${texte}`, "utf16le"),
  "UTF-16 without a BOM": (texte) => Buffer.from(texte, "utf16le"),
  "UTF-16 BE with a BOM": (texte) => Buffer.from(`\ufeff${texte}`, "utf16le").swap16(),
  "Windows-1252": (texte) => Buffer.from(texte, "latin1"),
};

const read = async (octets: Buffer) => {
  const lues = await readTableau(octets);
  if (!lues.ok) throw new Error(lues.reason);
  return lues.value[0]?.lignes;
};

/** What people write in a cell, as both alphabets hold it. */
const cellule = fc.string({
  unit: fc.constantFrom(..."abcdefghij éèàçÉ'0123456789.-;,\t\"\n/@()·".replace("·", "").split("")),
  maxLength: 12,
});
const nette = (texte: string) => texte.replace(/^'(?=[=+\-@\t])/, "").trim();
const table = fc.integer({ min: 2, max: 6 }).chain((largeur) =>
  fc.tuple(
    fc.array(fc.string({ unit: fc.constantFrom(..."abcdé"), minLength: 1, maxLength: 8 }), {
      minLength: largeur,
      maxLength: largeur,
    }),
    fc.array(fc.array(cellule, { minLength: largeur, maxLength: largeur }), { maxLength: 12 }),
  ),
);

describe("a table written as CSV", () => {
  for (const [nom, encode] of Object.entries(ENCODAGES))
    it.each([";", ",", "\t"])(`${nom}, separated by %j, is read as it was`, async (delimiter) => {
      await fc.assert(
        fc.asyncProperty(table, async ([entetes, lignes]) => {
          const attendu = [entetes, ...lignes].map((ligne) => ligne.map(nette));
          const lu = await read(encode(stringify([entetes, ...lignes], { delimiter })));
          expect(lu?.map((ligne) => attendu[0]?.map((_, rang) => ligne[rang] ?? ""))).toEqual(
            attendu.slice(0, lu?.length),
          );
          for (const ligne of attendu.slice(lu?.length)) expect(ligne.join("")).toBe("");
        }),
        { numRuns: 30 },
      );
    });

  it("comes back from what we write, formulas included", () => {
    const ligne = ["=1+1", "+33 2 40 00 00 00", "@moi", "-", "Élan"];
    expect(readCsv(decodeTexte(Buffer.from(writeCsv([ligne]))) ?? "", 10)).toEqual({
      ok: true,
      value: [ligne],
    });
  });

  it("leaves numbers as they are, below zero too, and no text that starts like one", () => {
    const [lu] = writeCsv([["-3", "-1,5", -2, "-1+1"]])
      .replace("\u{FEFF}", "")
      .split("\r\n");
    expect(lu).toBe("-3;-1,5;-2;'-1+1");
  });

  it("keeps the figures a spreadsheet was told are a text, and the separator it announces", () => {
    expect(readCsv('sep=|\nnom|tel\nA|="0240000000"\n', 10)).toEqual({
      ok: true,
      value: [[""], ["nom", "tel"], ["A", "0240000000"]],
    });
  });

  it("is refused where a quote is never closed, and told the row", () => {
    expect(readCsv('nom;tel\nA;1\n"B;2\nC;3\n', 10)).toMatchObject({
      ok: false,
      reason: "GUILLEMETS",
      ou: "3",
    });
  });

  it("keeps the rank of rows after blank ones", async () => {
    expect(await read(Buffer.from("nom;tel\n\n\nA;1\n"))).toEqual([["nom", "tel"], [], [], ["A", "1"]]);
  });
});
