import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import type { Tableau } from "@/lib/document";
import { BORD, FILET, MER, millimetres } from "@/lib/docx-style";
import { runs } from "@/lib/docx-texte";

/** What is left of an A4 page between its margins, in millimetres. */
const LARGEUR = 162;
/** So many rows stay together on a page. */
const ENTIER = 16;

const AUCUN: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };
export const trait = (size: number, color: string): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size,
  color,
});
const contour = (bord: IBorderOptions) => ({
  top: bord,
  bottom: bord,
  left: bord,
  right: bord,
  insideHorizontal: bord,
  insideVertical: bord,
});

/** Facts in two columns, without lines. */
export function ficheTable(entrees: readonly (readonly [string, string])[]): Table {
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

/** A table whose head is repeated on each page, with rows kept whole. */
export function tableauTable({ colonnes, lignes, hauteur }: Tableau): Table {
  const parts = colonnes.reduce((total, { largeur = 1 }) => total + largeur, 0);
  const largeurs = colonnes.map(({ largeur = 1 }) => millimetres((LARGEUR * largeur) / parts));
  const entier = !hauteur && lignes.length <= ENTIER;
  const cell = (texte: string, rang: number, style: string, suivi = false) =>
    new TableCell({
      width: { size: largeurs[rang] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      ...(!hauteur && style === "Colonne" && { borders: { bottom: trait(8, MER) } }),
      margins: { top: 70, bottom: 70, left: 100, right: 100 },
      children: [
        new Paragraph({
          style,
          ...(suivi && { keepNext: true }),
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
        (ligne, numero) =>
          new TableRow({
            cantSplit: true,
            ...(hauteur && { height: { value: millimetres(hauteur), rule: HeightRule.EXACT } }),
            children: ligne.map((texte, rang) =>
              cell(texte, rang, "Cellule", entier && numero < lignes.length - 1),
            ),
          }),
      ),
    ],
  });
}
