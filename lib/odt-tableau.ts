import type { Tableau } from "@/lib/document";
import { BORD, FILET, MER } from "@/lib/docx-style";
import { words } from "@/lib/odf";
import { escapeXml } from "@/lib/xml";

/** What is left of an A4 page between its margins, in millimetres. */
const LARGEUR = 162;
const ENTIER = 16;

/** The styles that tables ask for, as they are written. */
export type Tables = { styles: string[]; nombre: number };

const cellule = (nom: string, bord: string) =>
  `<style:style style:name="${nom}" style:family="table-cell"><style:table-cell-properties fo:padding-top="1.2mm" fo:padding-bottom="1.2mm" fo:padding-left="1.8mm" fo:padding-right="1.8mm" ${bord}/></style:style>`;

export const TABLE_STYLES = [
  cellule("cTete", `fo:border-bottom="0.9pt solid #${MER}"`),
  cellule("cLigne", `fo:border-bottom="0.4pt solid #${FILET}"`),
  cellule("cMain", `fo:border="0.5pt solid #${BORD}"`),
  cellule("cNue", 'fo:border="none"'),
  '<style:style style:name="rang" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>',
].join("");

function begin(tables: Tables, nom: string, parts: readonly number[], entier: boolean): [string, string] {
  const id = `tab${++tables.nombre}`;
  const total = parts.reduce((somme, part) => somme + part, 0);
  tables.styles.push(
    `<style:style style:name="${id}" style:family="table"><style:table-properties style:width="${LARGEUR}mm" table:align="left"${entier ? ' style:may-break-between-rows="false"' : ""}/></style:style>`,
    ...parts.map(
      (part, rang) =>
        `<style:style style:name="${id}.${rang}" style:family="table-column"><style:table-column-properties style:column-width="${((LARGEUR * part) / total).toFixed(2)}mm"/></style:style>`,
    ),
  );
  const colonnes = parts.map((_, rang) => `<table:table-column table:style-name="${id}.${rang}"/>`).join("");
  return [
    `<table:table table:name="${escapeXml(nom.slice(0, 60))} ${tables.nombre}" table:style-name="${id}">`,
    colonnes,
  ];
}

const cell = (style: string, para: string, texte: string) =>
  `<table:table-cell table:style-name="${style}" office:value-type="string"><text:p text:style-name="${para}">${words(texte)}</text:p></table:table-cell>`;

/** A table whose head is repeated on each page, with rows kept whole. */
export function tableauTable({ legende, colonnes, lignes, hauteur }: Tableau, tables: Tables): string {
  const largeurs = colonnes.map(({ largeur = 1 }) => largeur);
  const [debut, cols] = begin(tables, legende, largeurs, lignes.length <= ENTIER);
  const trait = hauteur ? "cMain" : null;
  const paraOf = (rang: number, style: string) => (colonnes[rang]?.nombre ? `${style}Nombre` : style);
  const row = (cellules: readonly string[], style: string, para: string) =>
    `<table:table-row table:style-name="rang">${cellules.map((texte, rang) => cell(trait ?? style, paraOf(rang, para), texte)).join("")}</table:table-row>`;
  const titres = colonnes.map(({ titre }) => titre);
  return `${debut}${cols}<table:table-header-rows>${row(titres, "cTete", "Colonne")}</table:table-header-rows>${lignes.map((ligne) => row(ligne, "cLigne", "Cellule")).join("")}</table:table>`;
}

/** Facts in two columns, without lines. */
export function ficheTable(entrees: readonly (readonly [string, string])[], tables: Tables): string {
  const [debut, cols] = begin(tables, "Faits", [46, LARGEUR - 46], true);
  const rows = entrees.map(
    ([nom, valeur]) =>
      `<table:table-row table:style-name="rang">${cell("cNue", "Discret", nom)}${cell("cNue", "Cellule", valeur)}</table:table-row>`,
  );
  return `${debut}${cols}${rows.join("")}</table:table>`;
}
