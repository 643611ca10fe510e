import { writeArchive } from "@/lib/archive";
import { escapeXml } from "@/lib/xml";

const ESPACES = [
  "office",
  "style",
  "text",
  "table",
  "fo:xsl-fo-compatible",
  "svg:svg-compatible",
  "draw:drawing",
  "number:datastyle",
  "meta",
  "manifest",
].map((nom) => {
  const [prefixe = "", sorte = prefixe] = nom.split(":");
  return `xmlns:${prefixe}="urn:oasis:names:tc:opendocument:xmlns:${sorte}:1.0"`;
});
export const XMLNS = `${ESPACES.join(" ")} xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"`;
export const XML = '<?xml version="1.0" encoding="UTF-8"?>';

/** The words of a paragraph: a line break is one on paper, and spaces in a row stay. */
export const words = (texte: string): string =>
  escapeXml(texte)
    .replace(/\n/g, "<text:line-break/>")
    .replace(/\t/g, "<text:tab/>")
    .replace(/ {2,}/g, (espaces) => ` <text:s text:c="${espaces.length - 1}"/>`);

type Paquet = {
  genre: "text" | "spreadsheet";
  titre: string;
  auteur: string;
  parties: ReadonlyMap<string, string | Buffer>;
};

const TYPES: Record<string, string> = {
  xml: "text/xml",
  svg: "image/svg+xml",
  png: "image/png",
  ttf: "application/x-font-ttf",
};

/** An OpenDocument file: its kind comes first and as it is, so that anyone can tell. */
export function packOdf({ genre, titre, auteur, parties }: Paquet): Uint8Array {
  const mime = `application/vnd.oasis.opendocument.${genre}`;
  const meta = `${XML}<office:document-meta ${XMLNS}><office:meta><dc:title>${escapeXml(titre)}</dc:title><dc:language>fr-FR</dc:language><meta:initial-creator>${escapeXml(auteur)}</meta:initial-creator><dc:creator>${escapeXml(auteur)}</dc:creator></office:meta></office:document-meta>`;
  const contenus = new Map<string, string | Buffer>([...parties, ["meta.xml", meta]]);
  const entrees = [...contenus.keys()].map(
    (nom) =>
      `<manifest:file-entry manifest:full-path="${nom}" manifest:media-type="${TYPES[nom.split(".").at(-1) ?? ""]}"/>`,
  );
  const manifeste = `${XML}<manifest:manifest ${XMLNS} manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mime}"/>${entrees.join("")}</manifest:manifest>`;
  const fichiers = [["mimetype", mime], ...contenus, ["META-INF/manifest.xml", manifeste]] as const;
  return writeArchive(
    new Map(fichiers.map(([nom, contenu]) => [nom, Buffer.from(contenu as string)])),
    (nom) => nom !== "mimetype",
  );
}
