import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  HeightRule,
  type IBorderOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import type { Bloc, Signataire, Tableau } from "@/lib/document";
import { BORD, FILET, MER, millimetres } from "@/lib/docx-style";

const LARGEUR = 162;

/** The lines of a text, as Word breaks them. */
export function runs(texte: string): TextRun[] {
  return texte.split("\n").map((ligne, rang) => new TextRun({ text: ligne, ...(rang > 0 && { break: 1 }) }));
}

/** What Word holds for one block. */
export function blocChildren(bloc: Bloc): (Paragraph | Table)[] {
  switch (bloc.sorte) {
    case "titre":
      return [
        new Paragraph({
          heading: bloc.niveau === 1 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          children: runs(bloc.texte),
        }),
      ];
    case "paragraphe":
      return [new Paragraph({ ...(bloc.discret && { style: "Discret" }), children: runs(bloc.texte) })];
    case "liste":
      return bloc.entrees.map(
        (entree) =>
          new Paragraph({
            numbering: { reference: bloc.numerotee ? "nombres" : "puces", level: 0 },
            children: runs(entree),
          }),
      );
    case "fiche":
      return [sheet(bloc.entrees)];
    case "tableau":
      return [
        new Paragraph({ style: "Legende", children: runs(bloc.legende) }),
        table(bloc),
        new Paragraph({ style: "Cellule" }),
      ];
    case "signatures":
      return bloc.signataires.flatMap(signature);
  }
}

const AUCUN: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };
const trait = (size: number, color: string): IBorderOptions => ({ style: BorderStyle.SINGLE, size, color });
const contour = (bord: IBorderOptions) => ({
  top: bord,
  bottom: bord,
  left: bord,
  right: bord,
  insideHorizontal: bord,
  insideVertical: bord,
});

function sheet(entrees: readonly (readonly [string, string])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [millimetres(46), millimetres(LARGEUR - 46)],
    layout: TableLayoutType.FIXED,
    borders: contour(AUCUN),
    rows: entrees.map(
      ([nom, valeur]) =>
        new TableRow({
          children: [
            new TableCell({ children: [new Paragraph({ style: "Discret", children: runs(nom) })] }),
            new TableCell({ children: [new Paragraph({ style: "Cellule", children: runs(valeur) })] }),
          ],
        }),
    ),
  });
}

function table({ colonnes, lignes, hauteur }: Tableau): Table {
  const parts = colonnes.reduce((total, { largeur = 1 }) => total + largeur, 0);
  const largeurs = colonnes.map(({ largeur = 1 }) => millimetres((LARGEUR * largeur) / parts));
  const cell = (texte: string, rang: number, style: string) =>
    new TableCell({
      width: { size: largeurs[rang] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      ...(!hauteur && style === "Colonne" && { borders: { bottom: trait(8, MER) } }),
      margins: { top: 70, bottom: 70, left: 100, right: 100 },
      children: [
        new Paragraph({
          style,
          alignment: colonnes[rang]?.nombre ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: runs(texte),
        }),
      ],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: largeurs,
    layout: TableLayoutType.FIXED,
    borders: hauteur
      ? contour(trait(4, BORD))
      : { ...contour(AUCUN), bottom: trait(4, FILET), insideHorizontal: trait(4, FILET) },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: colonnes.map(({ titre }, rang) => cell(titre, rang, "Colonne")),
      }),
      ...lignes.map(
        (ligne) =>
          new TableRow({
            cantSplit: true,
            ...(hauteur && { height: { value: millimetres(hauteur), rule: HeightRule.EXACT } }),
            children: ligne.map((texte, rang) => cell(texte, rang, "Cellule")),
          }),
      ),
    ],
  });
}

function signature({ nom, qualite, mention = "Date et signature" }: Signataire): Paragraph[] {
  const line = (texte: string, after = 0) =>
    new Paragraph({ style: "Discret", keepNext: true, spacing: { after }, children: runs(texte) });
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: millimetres(6), after: 0 },
      children: [new TextRun({ text: nom, bold: true })],
    }),
    ...(qualite ? [line(qualite)] : []),
    line(mention, millimetres(19)),
    new Paragraph({ border: { top: { ...trait(4, BORD), space: 1 } }, indent: { right: millimetres(86) } }),
  ];
}
