import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from "docx";

export const ENCRE = "1A2029";
export const ENCRE_DOUCE = "48515C";
export const MER = "055959";
export const FILET = "D8D3C9";
export const BORD = "737F88";

/** In Word's twentieths of a point. */
export const millimetres = (mm: number): number => Math.round((mm * 1440) / 25.4);

/** A point as Word counts the sizes of letters, by halves, and the spaces, by twentieths. */
const corps = (points: number) => points * 2;
const espace = (points: number) => points * 20;

const titre = (points: number, color: string, before: number, after: number) => ({
  run: { font: "Newsreader", size: corps(points), color, bold: false },
  paragraph: { spacing: { before: espace(before), after: espace(after) }, keepNext: true },
});
const petit = { size: corps(9), color: ENCRE_DOUCE };

/** Named styles only: the person who opens the file can change them, and a screen reader announces the headings. */
export const DOCX_STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: "Atkinson Hyperlegible Next",
        size: corps(10.5),
        color: ENCRE,
        language: { value: "fr-FR", eastAsia: "fr-FR", bidirectional: "fr-FR" },
      },
      paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO, after: espace(7) } },
    },
    heading1: titre(21, ENCRE, 18, 6),
    heading2: titre(14, MER, 16, 6),
    heading3: titre(11.5, ENCRE, 12, 5),
    listParagraph: { paragraph: { spacing: { after: espace(4) } } },
  },
  paragraphStyles: [
    {
      id: "Emetteur",
      name: "Émetteur",
      basedOn: "Normal",
      run: { font: "Newsreader", size: corps(14) },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: "Discret",
      name: "Discret",
      basedOn: "Normal",
      run: petit,
      paragraph: { spacing: { after: espace(2) } },
    },
    {
      id: "Repere",
      name: "Repère",
      basedOn: "Discret",
      paragraph: { spacing: { after: espace(12) } },
    },
    { id: "Objet", name: "Objet", basedOn: "Heading1", run: { size: corps(13) } },
    {
      id: "Legende",
      name: "Légende",
      basedOn: "Normal",
      run: { bold: true, size: corps(9.5) },
      paragraph: { keepNext: true, spacing: { before: espace(10), after: espace(4) } },
    },
    {
      id: "Sommaire",
      name: "Sommaire",
      basedOn: "Normal",
      run: { font: "Newsreader", size: corps(14), color: MER },
      paragraph: { keepNext: true, spacing: { before: espace(14), after: espace(6) } },
    },
    {
      id: "TOC1",
      name: "toc 1",
      basedOn: "Normal",
      paragraph: { spacing: { after: espace(3) } },
    },
    {
      id: "TOC2",
      name: "toc 2",
      basedOn: "Normal",
      paragraph: { indent: { left: millimetres(6) }, spacing: { after: espace(3) } },
    },
    {
      id: "Definition",
      name: "Définition",
      basedOn: "Normal",
      paragraph: { indent: { left: millimetres(5), hanging: millimetres(5) } },
    },
    {
      id: "Cellule",
      name: "Cellule",
      basedOn: "Normal",
      run: { size: corps(9.5) },
      paragraph: { spacing: { line: 260, after: 0 } },
    },
    {
      id: "Colonne",
      name: "Colonne",
      basedOn: "Cellule",
      run: { bold: true, size: corps(9) },
      paragraph: { keepNext: true },
    },
    {
      id: "Adresse",
      name: "Adresse",
      basedOn: "Normal",
      paragraph: { indent: { left: millimetres(86) }, spacing: { after: 0 } },
    },
    { id: "Pied", name: "Pied", basedOn: "Normal", run: petit, paragraph: { spacing: { after: 0 } } },
  ],
};

const retrait = { style: { paragraph: { indent: { left: millimetres(6), hanging: millimetres(5) } } } };

export const DOCX_NUMEROTATION: INumberingOptions = {
  config: [
    {
      reference: "puces",
      levels: [
        { level: 0, format: LevelFormat.BULLET, text: "•", alignment: AlignmentType.LEFT, ...retrait },
      ],
    },
    {
      reference: "nombres",
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.LEFT, ...retrait },
      ],
    },
  ],
};
