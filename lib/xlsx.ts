import writeExcelFile from "write-excel-file/node";
import { printedText } from "@/lib/document";
import type { Cellule, Classeur, Feuillet, Rang } from "@/lib/feuilles";

const FORMATS = ["#,##0", "#,##0.0", "#,##0.00"] as const;

const STYLES = {
  titre: { fontWeight: "bold", fontSize: 14, textColor: "#055959" },
  entete: { fontWeight: "bold", wrap: true, bottomBorderStyle: "medium", bottomBorderColor: "#055959" },
  ligne: { wrap: true, bottomBorderStyle: "thin", bottomBorderColor: "#d8d3c9" },
  total: { fontWeight: "bold", wrap: true, bottomBorderStyle: "thin", bottomBorderColor: "#d8d3c9" },
  texte: { wrap: true },
} as const satisfies Record<Rang["sorte"], object>;

/** On paper, a sheet is one page wide and as long as it takes. */
const EN_LARGEUR = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml: string) =>
          xml.replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
        transformElementAttributes: <A extends object>(tag: string, attributes: A) =>
          tag === "pageSetup" ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
    },
  },
};

/** The workbook as an XLSX file: numbers are numbers with their format, a text is never a formula. */
export async function xlsxOf({ feuilles }: Classeur): Promise<Uint8Array> {
  const sheets = feuilles.map(({ nom, largeurs, rangs, figes = 0 }: Feuillet) => ({
    sheet: nom,
    columns: largeurs.map((width) => ({ width })),
    stickyRowsCount: figes,
    showGridLines: false,
    orientation: "landscape" as const,
    data: rangs.map(({ sorte, cellules }) => cellules.map((cellule) => cellOf(cellule, sorte))),
  }));
  return writeExcelFile(sheets, { fontFamily: "Calibri", fontSize: 11, features: [EN_LARGEUR] }).toBuffer();
}

function cellOf(cellule: Cellule, sorte: Rang["sorte"]) {
  if (cellule === null) return null;
  const style = { alignVertical: "top" as const, ...STYLES[sorte] };
  if (typeof cellule === "object" && "nombre" in cellule)
    return { value: cellule.nombre, type: Number, format: FORMATS[cellule.decimales], ...style };
  const marque = typeof cellule === "object";
  const value = printedText(marque ? cellule.marque : cellule);
  return {
    value,
    type: String,
    format: "@",
    align: marque ? ("right" as const) : ("left" as const),
    ...style,
  };
}
