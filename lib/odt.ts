import { readFileSync } from "node:fs";
import path from "node:path";
import { type Document, logoSize, printedLiasse } from "@/lib/document";
import { packOdf, words, XML, XMLNS } from "@/lib/odf";
import { writeBlocs } from "@/lib/odt-blocs";
import { FONTES, ODT_STYLES, writeFontes } from "@/lib/odt-style";
import { escapeXml } from "@/lib/xml";

/** The document as an OpenDocument text, in French: real styles, contents, tables and lists, its fonts with it. */
export function odtOf(source: Document): Uint8Array {
  const [document] = printedLiasse({ titre: source.titre, documents: [source] }).documents;
  const { titre, emetteur, reference, date } = document;
  const { corps, styles, images } = writeBlocs(document);
  const para = (style: string, texte: string) =>
    `<text:p text:style-name="${style}">${words(texte)}</text:p>`;
  const entete = [
    `<text:p text:style-name="Discret">${writeMarque(document)}</text:p>`,
    para("Emetteur", emetteur.nom),
    ...(emetteur.lignes ?? []).map((ligne) => para("Discret", ligne)),
    `<text:h text:style-name="Heading_20_1" text:outline-level="1">${words(titre)}</text:h>`,
    para("Repere", [reference, date].filter(Boolean).join(" · ")),
  ];
  const content = `${XML}<office:document-content ${XMLNS}>${writeFontes()}<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${entete.join("")}${corps}</office:text></office:body></office:document-content>`;
  return packOdf({
    ...{ genre: "text", titre, auteur: emetteur.nom },
    parties: new Map<string, string | Buffer>([
      ["content.xml", content],
      ["styles.xml", writeStyles(document)],
      ["Pictures/marque.png", readMarque(document)],
      ...images,
      ...FONTES.map(({ chemin, lire }) => [chemin, lire()] as const),
    ]),
  });
}

const readMarque = ({ logo }: Document): Buffer =>
  logo ? Buffer.from(logo.octets) : readFileSync(path.join(process.cwd(), "public/marque.png"));

function writeMarque({ logo, emetteur }: Document): string {
  const { largeur, hauteur } = logo ? logoSize(logo) : { largeur: 11, hauteur: 11 };
  const nom = escapeXml(logo ? emetteur.nom : "Recul");
  return `<draw:frame draw:name="${nom}" text:anchor-type="as-char" svg:width="${largeur.toFixed(1)}mm" svg:height="${hauteur.toFixed(1)}mm"><draw:image xlink:href="Pictures/marque.png" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/><svg:title>${nom}</svg:title></draw:frame>`;
}

/** Named styles, the page, and its foot: the same words and number as in the other files. */
function writeStyles({ pied, emetteur, reference }: Document): string {
  const debut = [pied ?? emetteur.nom, reference].filter(Boolean).join(" · ");
  const foot = `<text:p text:style-name="Pied">${escapeXml(debut)} · page <text:page-number text:select-page="current">1</text:page-number> sur <text:page-count>1</text:page-count></text:p>`;
  return `${XML}<office:document-styles ${XMLNS}>${writeFontes()}<office:styles>${ODT_STYLES}</office:styles><office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="18mm" fo:margin-bottom="12mm" fo:margin-left="24mm" fo:margin-right="24mm"/><style:footer-style><style:header-footer-properties fo:min-height="12mm" fo:margin-top="6mm"/></style:footer-style></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"><style:footer>${foot}</style:footer></style:master-page></office:master-styles></office:document-styles>`;
}
