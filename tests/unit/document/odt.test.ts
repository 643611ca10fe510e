import { describe, expect, it } from "vitest";
import { readArchive } from "@/lib/archive";
import { odtOf } from "@/lib/odt";
import { hasLibreOffice, openInLibreOffice } from "../../support/libreoffice";
import { readText } from "../../support/pdf";
import { EXEMPLE, HOSTILES, INVISIBLES, LOGO, withBlocs } from "./exemple";

function readParts(odt: Uint8Array): Map<string, Buffer> {
  const lue = readArchive(Buffer.from(odt), { garder: () => true, octets: 1e7, entrees: 100 });
  if (!lue.ok) throw new Error(lue.reason);
  return lue.value.contenus;
}
const contentOf = (odt: Uint8Array) => readParts(odt).get("content.xml")?.toString() ?? "";
const decode = (xml: string) =>
  xml
    .replace(/<[^>]+>/g, "")
    .replace(/&(lt|gt|quot|amp);/g, (_, nom: string) => ({ lt: "<", gt: ">", quot: '"' })[nom] ?? "&");

describe("an OpenDocument text", () => {
  it("says what it is before anything else, and as it is", () => {
    const odt = Buffer.from(odtOf(EXEMPLE));
    expect(odt.toString("latin1", 30, 77)).toBe("mimetypeapplication/vnd.oasis.opendocument.text");
    expect(odt.readUInt16LE(8)).toBe(0);
  });

  it("has real headings, contents, lists and tables, its title and its language", () => {
    const odt = odtOf({ ...EXEMPLE, sommaire: true });
    const content = contentOf(odt);
    for (const niveau of [1, 2, 3]) expect(content).toContain(`text:outline-level="${niveau}"`);
    expect(content).toMatch(/<text:table-of-content [\s\S]*text:reference-format="page"/);
    expect(content).toContain("<table:table-header-rows>");
    expect(content).toContain("<text:list ");
    const parts = readParts(odt);
    expect(parts.get("meta.xml")?.toString()).toContain(
      "<dc:title>Protocole du groupe TAD-44-G7K2</dc:title>",
    );
    expect(parts.get("styles.xml")?.toString()).toContain('fo:language="fr"');
    expect(parts.get("styles.xml")?.toString()).toContain("<text:page-number");
  });

  it("bears the logo of its espace in place of Recul’s mark", () => {
    const parts = readParts(odtOf({ ...EXEMPLE, logo: LOGO }));
    expect(parts.get("Pictures/marque.png")).toEqual(LOGO.octets);
    expect(parts.get("content.xml")?.toString()).toContain(
      'svg:width="13.0mm" svg:height="13.0mm"><draw:image xlink:href="Pictures/marque.png"',
    );
  });

  it("takes with it its drawings, in words too, and its fonts", () => {
    const parts = readParts(odtOf(EXEMPLE));
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining(["Pictures/graphique-1.svg", "Pictures/graphique-1.png", "Fonts/texte.ttf"]),
    );
    expect(parts.get("content.xml")?.toString()).toContain("<svg:desc>Graphique en barres.");
    const manifeste = parts.get("META-INF/manifest.xml")?.toString() ?? "";
    for (const nom of [...parts.keys()].filter((n) => !/^(mimetype|META-INF)/.test(n)))
      expect(manifeste).toContain(`manifest:full-path="${nom}"`);
  });

  it.each(HOSTILES)("says what a person wrote as it is: %s", (texte) => {
    expect(decode(contentOf(odtOf(withBlocs({ sorte: "paragraphe", texte }))))).toContain(texte);
  });

  it("leaves out what XML refuses", () => {
    expect(contentOf(odtOf(withBlocs({ sorte: "paragraphe", texte: INVISIBLES })))).toContain("abcde\uFFFDf");
  });

  it("opens in LibreOffice, whose contents know the pages", ({ skip }) => {
    if (!hasLibreOffice("swlo")) return skip("LibreOffice Writer is not installed here");
    const pdf = openInLibreOffice(odtOf({ ...EXEMPLE, sommaire: true }), "odt");
    const texte = pdf && readText(pdf);
    if (texte === undefined) return skip("Poppler is not installed here");
    expect(texte).toMatch(/Sommaire[\s\S]*Objectifs[ .]*2/);
    for (const dit of ["Prendre du recul", "Léa Moreau", "page 1 sur"]) expect(texte).toContain(dit);
  }, 60_000);
});
