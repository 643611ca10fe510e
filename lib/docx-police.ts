import type { Document as WordFile } from "docx";
import { type Police, readPolice } from "@/lib/police";

type Face = { face: "embedRegular" | "embedBold"; police: Police };

/** The families, and the faces of each that a Word file takes with it. */
const FAMILLES: readonly { nom: string; faces: readonly Face[] }[] = [
  {
    nom: "Atkinson Hyperlegible Next",
    faces: [
      { face: "embedRegular", police: "texte" },
      { face: "embedBold", police: "gras" },
    ],
  },
  { nom: "Newsreader", faces: [{ face: "embedRegular", police: "titre" }] },
];
const FACES = FAMILLES.flatMap(({ faces }) => faces);

/** The fonts by short names: each names its part of the file, where a space would not be allowed. */
export const docxFonts = () => FACES.map(({ police }) => ({ name: police, data: readPolice(police) }));

const ESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/**
 * The table that says which family and face each of these fonts is: docx knows one face for each family. LibreOffice
 * reads their keys in capitals only.
 */
export function fontTable(file: WordFile): { path: string; data: string } {
  const cles = file.FontTable.fontOptionsWithKey;
  const embed = ({ face, police }: Face) => {
    const rang = cles.findIndex(({ name }) => name === police);
    return `<w:${face} r:id="rId${rang + 1}" w:fontKey="{${cles[rang]?.fontKey.toUpperCase()}}"/>`;
  };
  const fonts = FAMILLES.map(
    ({ nom, faces }) => `<w:font w:name="${nom}">${faces.map(embed).join("")}</w:font>`,
  );
  const data = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts ${ESPACES}>${fonts.join("")}</w:fonts>`;
  return { path: "word/fontTable.xml", data };
}
