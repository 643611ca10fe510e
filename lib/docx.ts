import { readFileSync } from "node:fs";
import path from "node:path";
import { Footer, Packer, PageNumber, Paragraph, SectionType, TextRun, Document as WordFile } from "docx";
import { type Document, type Liasse, printedLiasse } from "@/lib/document";
import { blocsChildren } from "@/lib/docx-blocs";
import { enteteChildren } from "@/lib/docx-entete";
import { docxFonts, fontTable } from "@/lib/docx-police";
import { DOCX_NUMEROTATION, DOCX_STYLES, millimetres } from "@/lib/docx-style";

const MARGES = { top: 18, bottom: 24, left: 24, right: 24 };

/** The document as a Word file, in French: real headings, lists and tables, its fonts with it. */
export function docxOf(document: Document): Promise<Uint8Array> {
  return docxOfLiasse({ titre: document.titre, documents: [document] });
}

/** Several documents as one Word file: each begins on a page of its own and counts its own pages. */
export async function docxOfLiasse(liasse: Liasse): Promise<Uint8Array> {
  const { titre, documents } = printedLiasse(liasse);
  const marque = readFileSync(path.join(process.cwd(), "public/marque.png"));
  const file = new WordFile({
    title: titre,
    creator: documents[0].emetteur.nom,
    lastModifiedBy: documents[0].emetteur.nom,
    styles: DOCX_STYLES,
    numbering: DOCX_NUMEROTATION,
    fonts: docxFonts(),
    sections: documents.map((document) => ({
      properties: {
        type: SectionType.NEXT_PAGE,
        page: {
          size: { width: millimetres(210), height: millimetres(297) },
          margin: Object.fromEntries(Object.entries(MARGES).map(([cote, mm]) => [cote, millimetres(mm)])),
          pageNumbers: { start: 1 },
        },
      },
      footers: { default: pied(document, documents.length === 1) },
      children: [...enteteChildren(document, marque), ...blocsChildren(document)],
    })),
  });
  return Packer.toBuffer(file, undefined, [fontTable(file)]);
}

/** Word does not count the pages of one letter among several: there, a page only has its own number. */
function pied({ pied, emetteur, reference }: Document, seul: boolean): Footer {
  const debut = [pied ?? emetteur.nom, reference, "page "].filter((part) => part !== undefined).join(" · ");
  const children = [debut, PageNumber.CURRENT, ...(seul ? [" sur ", PageNumber.TOTAL_PAGES] : [])];
  return new Footer({ children: [new Paragraph({ style: "Pied", children: [new TextRun({ children })] })] });
}
