import { readFileSync } from "node:fs";
import path from "node:path";
import { type Bloc, type Document, type Liasse, logoSize, printedLiasse } from "@/lib/document";
import { svgOf } from "@/lib/graphique";
import { compileGabarit } from "@/lib/typst";

const MARQUE = path.join(process.cwd(), "app/icon.svg");

/** The document as a tagged PDF, in French, under its title; PDF/UA-1 where `lib/typst.ts` can check it. */
export function pdfOf(document: Document): Promise<Uint8Array> {
  return pdfOfLiasse({ titre: document.titre, documents: [document] });
}

/** Several documents as one PDF: each begins on a page of its own and counts its own pages. */
export function pdfOfLiasse(liasse: Liasse): Promise<Uint8Array> {
  const { logo } = liasse.documents[0];
  return compileGabarit({
    liasse: writeEntree(liasse),
    marque: readMarque(),
    ...(logo && { logo: JSON.stringify({ octets: [...logo.octets], ...logoSize(logo) }) }),
  });
}

/** What the template reads: a graphique is there as its drawing. */
export function writeEntree(liasse: Liasse): string {
  const { documents, ...reste } = printedLiasse(liasse);
  const drawn = (bloc: Bloc) => (bloc.sorte === "graphique" ? { ...bloc, svg: svgOf(bloc) } : bloc);
  return JSON.stringify({
    ...reste,
    documents: documents.map(({ logo: _, ...document }) => ({
      ...document,
      blocs: document.blocs.map(drawn),
    })),
  });
}

// Paper has one theme.
const readMarque = () => readFileSync(MARQUE, "utf8").replace(/@media[^}]*\}\s*\}/, "");
