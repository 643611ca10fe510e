import { describe, expect, it } from "vitest";
import type { Document } from "@/lib/document";
import { pdfOf, pdfOfLiasse, writeEntree } from "@/lib/pdf";
import { moteurPortable, moteurStrict } from "@/lib/typst";
import { readPdf, readText } from "@/tests/support/pdf";
import { EXEMPLE, HOSTILES, INVISIBLES, LOGO, withBlocs } from "./exemple";

const entrees = (document: Document) => ({
  liasse: writeEntree({ titre: document.titre, documents: [document] }),
  marque: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
});
const lettre = (nom: string): Document => ({
  ...withBlocs({ sorte: "paragraphe", texte: `Bonjour ${nom},` }),
  destinataire: [nom, "44000 Nantes"],
});
const without = (texte: string) => texte.replace(/\s|\u200B/g, "");

describe("a PDF", () => {
  it("is tagged, has its title and its language", async () => {
    const { objets, pages } = readPdf(await pdfOf(EXEMPLE));
    expect(objets).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(objets).toContain("/StructTreeRoot");
    expect(objets).toMatch(/\/Lang\s*\(fr-FR\)/);
    expect(objets).toMatch(/\/DisplayDocTitle true/);
    expect(objets).toMatch(/<dc:title>.*Protocole du groupe TAD-44-G7K2/);
    for (const tag of ["H1", "H2", "H3", "L", "LI", "Table", "TH", "TD", "Caption"]) {
      expect(objets).toMatch(new RegExp(`/S\\s*/${tag}\\b`));
    }
    expect(pages).toBe(1);
  });

  it("bears the logo of its espace in place of Recul’s mark, once for all its pages", async () => {
    const images = async (document: Document) =>
      readPdf(await pdfOfLiasse({ titre: "Lettres", documents: [document, document] })).objets.match(
        /\/Subtype\s*\/Image\b/g,
      ) ?? [];
    expect((await images({ ...EXEMPLE, logo: LOGO })).length).toBeGreaterThan(0);
    expect(await images(EXEMPLE)).toEqual([]);
  });

  it("says what each drawing shows, and offers its headings in the reader's margin and on a page of contents", async () => {
    const { objets } = readPdf(await pdfOf({ ...EXEMPLE, sommaire: true }));
    expect(objets).toMatch(/\/S\s*\/Figure\b/);
    const figures = objets.match(/\/S\s*\/Figure\b/g) ?? [];
    expect(objets.match(/\/S\s*\/Figure\s+\/P \d+ 0 R\s+\/Alt\s*[(<]/g)).toHaveLength(figures.length);
    expect(objets).toMatch(/\/S\s*\/TOCI\b/);
    expect(objets).toMatch(/\/Type\s*\/Outlines\b|\/Outlines\s+\d+ 0 R/);
    const lu = readText(await pdfOf({ ...EXEMPLE, sommaire: true }));
    if (lu !== undefined) expect(lu).toMatch(/Sommaire[\s\S]*Objectifs[\s\S]*2[\s\S]*\f/);
  });

  it("is checked against PDF/UA-1 where the native engine runs", async ({ skip }) => {
    const strict = await moteurStrict();
    if (!strict) return skip("no native engine is published for this machine");
    expect(readPdf(strict(entrees(EXEMPLE))).objets).toMatch(/pdfuaid:part>1</);
    expect(readPdf(strict(entrees(lettre("Léa Moreau")))).objets).toMatch(/pdfuaid:part>1</);
  });

  it("is as well tagged by the portable engine", async () => {
    const { objets, pages } = readPdf((await moteurPortable())(entrees(EXEMPLE)));
    expect(objets).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(objets).toMatch(/\/Lang\s*\(fr-FR\)/);
    expect(pages).toBe(1);
  });

  it("takes its own fonts with it", async () => {
    const { objets } = readPdf(await pdfOf(EXEMPLE));
    expect(objets).toMatch(/\+AtkinsonHyperlegibleNext-Regular/);
    expect(objets).toMatch(/\+Newsreader/);
  });

  it("never skips a level of heading", async () => {
    const strict = await moteurStrict();
    const document = withBlocs({ sorte: "titre", niveau: 2, texte: "Sans le premier" });
    expect(() => strict?.(entrees(document))).not.toThrow();
    expect(readPdf(await pdfOf(document)).objets).toMatch(/\/S\s*\/H2\b/);
  });
});

describe("what a person wrote", () => {
  it.each(HOSTILES)("is printed as it is: %s", async (texte) => {
    const pdf = await pdfOf({ ...withBlocs({ sorte: "paragraphe", texte }), titre: texte, reference: texte });
    expect(readPdf(pdf).objets).not.toMatch(/<dc:title>\s*(<[^>]*>\s*)*volé/);
    const lu = readText(pdf);
    if (lu === undefined) return;
    // Right-to-left words and emoji come back in an order of their own: what is compared is the rest.
    for (const mot of texte.split(" ").filter((part) => /^[\x20-\x7E’ëé]+$/.test(part))) {
      expect(without(lu)).toContain(without(mot));
    }
  });

  it("is printed in a table, a list, an address and a signature too", async () => {
    const [texte = ""] = HOSTILES;
    const pdf = await pdfOf({
      ...withBlocs(
        { sorte: "tableau", legende: texte, colonnes: [{ titre: texte }], lignes: [[texte], []] },
        { sorte: "liste", entrees: [texte], numerotee: true },
        { sorte: "fiche", entrees: [[texte, texte]] },
        { sorte: "signatures", signataires: [{ nom: texte, qualite: texte, mention: texte }] },
      ),
      destinataire: [texte],
      pied: texte,
    });
    const lu = readText(pdf);
    if (lu !== undefined) expect(without(lu).split("#eval").length).toBeGreaterThan(9);
  });

  it("leaves out what draws nothing and acts on the rest", async () => {
    const lu = readText(await pdfOf(withBlocs({ sorte: "paragraphe", texte: INVISIBLES })));
    if (lu !== undefined) expect(lu).toContain("abcde\uFFFDf");
  });

  it("is cut at the edge of the page, however long", async () => {
    const pdf = await pdfOf(withBlocs({ sorte: "paragraphe", texte: "x".repeat(10_000) }));
    expect(readPdf(pdf).pages).toBeGreaterThan(1);
    const lu = readText(pdf);
    if (lu !== undefined)
      expect([...lu.replace(/page \d+ sur \d+/g, "")].filter((c) => c === "x")).toHaveLength(10_000);
  });
});

describe("several letters in one file", () => {
  it("begin on a page each", async () => {
    const pdf = await pdfOfLiasse({
      titre: "Invitations",
      documents: [lettre("Léa Moreau"), lettre("Ada Martin")],
    });
    expect(readPdf(pdf).pages).toBe(2);
    const lu = readText(pdf);
    if (lu !== undefined)
      expect(lu.split("\f").map((page) => page.includes("Ada Martin"))).toEqual([false, true, false]);
  });
});
