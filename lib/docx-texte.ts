import { TextRun } from "docx";

/** The lines of a text, as Word breaks them. */
export function runs(texte: string): TextRun[] {
  return texte.split("\n").map((ligne, rang) => new TextRun({ text: ligne, ...(rang > 0 && { break: 1 }) }));
}
