import type { Cellule, Classeur, Feuillet, Rang } from "@/lib/feuilles";
import { packOdf, words, XML, XMLNS } from "@/lib/odf";
import { escapeXml } from "@/lib/xml";

const CORPS =
  'fo:font-family="Calibri, Carlito, sans-serif" fo:font-size="11pt" fo:language="fr" fo:country="FR"';
const BAS = 'fo:border-bottom="0.5pt solid #d8d3c9"';

const CELLULES: Record<Rang["sorte"], [cellule: string, texte: string]> = {
  titre: ["", 'fo:font-weight="bold" fo:font-size="14pt" fo:color="#055959"'],
  entete: ['fo:wrap-option="wrap" fo:border-bottom="1.2pt solid #055959"', 'fo:font-weight="bold"'],
  ligne: [`fo:wrap-option="wrap" ${BAS}`, ""],
  total: [`fo:wrap-option="wrap" ${BAS}`, 'fo:font-weight="bold"'],
  texte: ['fo:wrap-option="wrap"', ""],
};

/** The workbook as an ODS file: numbers are numbers with their format, a text is never a formula. */
export function odsOf({ titre, auteur, feuilles }: Classeur): Uint8Array {
  const content = `${XML}<office:document-content ${XMLNS}><office:automatic-styles>${STYLES}${feuilles.map(columnStyles).join("")}</office:automatic-styles><office:body><office:spreadsheet>${feuilles.map(sheet).join("")}</office:spreadsheet></office:body></office:document-content>`;
  const styles = `${XML}<office:document-styles ${XMLNS}><office:styles><style:default-style style:family="table-cell"><style:text-properties ${CORPS}/></style:default-style></office:styles><office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties style:print-orientation="landscape" fo:page-width="29.7cm" fo:page-height="21cm" style:scale-to-X="1"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Default" style:page-layout-name="page"/></office:master-styles></office:document-styles>`;
  const settings = `${XML}<office:document-settings ${XMLNS}/>`;
  const parties = new Map([
    ["content.xml", content],
    ["styles.xml", styles],
    ["settings.xml", settings],
  ]);
  return packOdf({ genre: "spreadsheet", titre, auteur, parties });
}

const NOMBRES = [0, 1, 2].map(
  (decimales) =>
    `<number:number-style style:name="n${decimales}"><number:number number:decimal-places="${decimales}" number:min-decimal-places="${decimales}" number:min-integer-digits="1" number:grouping="true"/></number:number-style>`,
);

const cellStyle = (nom: string, [cellule, texte]: [string, string], reste = "", paragraphe = "") =>
  `<style:style style:name="${nom}" style:family="table-cell"${reste}><style:table-cell-properties style:vertical-align="top" ${cellule}/>${paragraphe}<style:text-properties ${texte}/></style:style>`;
const A_DROITE = '<style:paragraph-properties fo:text-align="end"/>';

const STYLES = [
  ...NOMBRES,
  '<style:style style:name="feuille" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true"/></style:style>',
  ...Object.entries(CELLULES).flatMap(([nom, style]) => [
    cellStyle(nom, style),
    cellStyle(`${nom}-d`, style, "", A_DROITE),
    ...[0, 1, 2].map((d) => cellStyle(`${nom}-n${d}`, style, ` style:data-style-name="n${d}"`)),
  ]),
].join("");

const columnStyles = ({ largeurs }: Feuillet, rang: number): string =>
  largeurs
    .map(
      (signes, colonne) =>
        `<style:style style:name="c${rang}-${colonne}" style:family="table-column"><style:table-column-properties style:column-width="${(signes * 0.2).toFixed(2)}cm"/></style:style>`,
    )
    .join("");

function sheet({ nom, largeurs, rangs, figes = 0 }: Feuillet, feuille: number): string {
  const colonnes = largeurs.map((_, rang) => `<table:table-column table:style-name="c${feuille}-${rang}"/>`);
  const rows = rangs.map(
    ({ sorte, cellules }) =>
      `<table:table-row>${cellules.map((cellule) => cell(cellule, sorte)).join("") || "<table:table-cell/>"}</table:table-row>`,
  );
  const tete =
    figes > 0 ? `<table:table-header-rows>${rows.slice(0, figes).join("")}</table:table-header-rows>` : "";
  return `<table:table table:name="${escapeXml(nom)}" table:style-name="feuille">${colonnes.join("")}${tete}${rows.slice(figes).join("")}</table:table>`;
}

function cell(cellule: Cellule, sorte: Rang["sorte"]): string {
  if (cellule === null) return "<table:table-cell/>";
  if (typeof cellule === "object" && "nombre" in cellule)
    return `<table:table-cell table:style-name="${sorte}-n${cellule.decimales}" office:value-type="float" office:value="${cellule.nombre}"/>`;
  const [style, texte] = typeof cellule === "object" ? [`${sorte}-d`, cellule.marque] : [sorte, cellule];
  const lignes = texte.split("\n").map((ligne) => `<text:p>${words(ligne)}</text:p>`);
  return `<table:table-cell table:style-name="${style}" office:value-type="string">${lignes.join("")}</table:table-cell>`;
}
