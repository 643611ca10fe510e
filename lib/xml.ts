import { printedText } from "@/lib/document";

const SIGNES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" } as const;

/** A text as XML has it, without what draws nothing. */
export const escapeXml = (texte: string): string =>
  printedText(texte).replace(/[&<>"]/g, (signe) => SIGNES[signe as keyof typeof SIGNES]);
