import { readFileSync } from "node:fs";
import path from "node:path";
import { type Document, type Liasse, printedLiasse } from "@/lib/document";
import { compileGabarit } from "@/lib/typst";

const MARQUE = path.join(process.cwd(), "app/icon.svg");

/** The document as a tagged PDF, in French, under its title; PDF/UA-1 where `lib/typst.ts` can check it. */
export function pdfOf(document: Document): Promise<Uint8Array> {
  return pdfOfLiasse({ titre: document.titre, documents: [document] });
}

/** Several documents as one PDF: each begins on a page of its own and counts its own pages. */
export function pdfOfLiasse(liasse: Liasse): Promise<Uint8Array> {
  return compileGabarit({ liasse: JSON.stringify(printedLiasse(liasse)), marque: readMarque() });
}

// Paper has one theme.
const readMarque = () => readFileSync(MARQUE, "utf8").replace(/@media[^}]*\}\s*\}/, "");
