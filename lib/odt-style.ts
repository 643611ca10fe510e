import { ENCRE, ENCRE_DOUCE, MER } from "@/lib/docx-style";
import { type Police, readPolice } from "@/lib/police";

/** The faces that the file takes with it. */
const FACES = [
  { police: "texte", famille: "Atkinson Hyperlegible Next", graisse: "normal" },
  { police: "gras", famille: "Atkinson Hyperlegible Next", graisse: "bold" },
  { police: "titre", famille: "Newsreader", graisse: "normal" },
] as const satisfies readonly { police: Police; famille: string; graisse: string }[];

const cheminOf = (police: Police) => `Fonts/${police}.ttf`;

export const FONTES = FACES.map(({ police }) => ({
  chemin: cheminOf(police),
  lire: () => readPolice(police),
}));

export function writeFontes(): string {
  const familles = [...new Set(FACES.map(({ famille }) => famille))];
  const faces = familles.map((famille) => {
    const sources = FACES.filter((face) => face.famille === famille).map(
      ({ police, graisse }) =>
        `<svg:font-face-uri xlink:href="${cheminOf(police)}" xlink:type="simple" loext:font-style="normal" loext:font-weight="${graisse}"><svg:font-face-format svg:string="truetype"/></svg:font-face-uri>`,
    );
    return `<style:font-face style:name="${famille}" svg:font-family="'${famille}'" style:font-pitch="variable"><svg:font-face-src>${sources.join("")}</svg:font-face-src></style:font-face>`;
  });
  return `<office:font-face-decls xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0">${faces.join("")}</office:font-face-decls>`;
}

const TEXTE = 'style:font-name="Atkinson Hyperlegible Next"';
const TITRE = 'style:font-name="Newsreader" fo:font-weight="normal"';
const PETIT = `fo:font-size="9pt" fo:color="#${ENCRE_DOUCE}"`;

type Style = [nom: string, parent: string, paragraphe: string, texte: string, affiche?: string];

const PARAGRAPHES: readonly Style[] = [
  ["Text_20_body", "Standard", 'fo:margin-bottom="7pt"', "", "Corps de texte"],
  ["Heading", "Standard", 'fo:keep-with-next="always"', TITRE, "Titre"],
  ["Emetteur", "Standard", "", `${TITRE} fo:font-size="14pt"`, "Émetteur"],
  ["Discret", "Standard", 'fo:margin-bottom="4pt"', PETIT],
  ["Repere", "Discret", 'fo:margin-bottom="12pt"', "", "Repère"],
  [
    "Legende",
    "Standard",
    'fo:margin-top="10pt" fo:margin-bottom="4pt" fo:keep-with-next="always"',
    'fo:font-size="9.5pt" fo:font-weight="bold"',
    "Légende",
  ],
  [
    "Dessin",
    "Standard",
    'fo:margin-top="10pt" fo:margin-bottom="4pt" fo:keep-together="always"',
    'fo:font-size="9.5pt" fo:font-weight="bold"',
  ],
  ["Cellule", "Standard", "", 'fo:font-size="9.5pt"'],
  ["CelluleNombre", "Cellule", 'fo:text-align="end"', "", "Cellule, nombre"],
  ["Colonne", "Cellule", 'fo:keep-with-next="always"', 'fo:font-size="9pt" fo:font-weight="bold"'],
  ["ColonneNombre", "Colonne", 'fo:text-align="end"', "", "Colonne, nombre"],
  ["Definition", "Text_20_body", 'fo:margin-left="5mm" fo:text-indent="-5mm"', "", "Définition"],
  ["Pied", "Standard", "", 'fo:font-size="8.5pt"'],
  [
    "Sommaire",
    "Standard",
    'fo:margin-top="14pt" fo:margin-bottom="6pt"',
    `${TITRE} fo:font-size="14pt" fo:color="#${MER}"`,
  ],
];

const NIVEAUX: readonly [points: number, couleur: string, avant: number, apres: number][] = [
  [21, ENCRE, 18, 6],
  [14, MER, 16, 6],
  [11.5, ENCRE, 12, 5],
];
const POINTILLE =
  '<style:tab-stops><style:tab-stop style:position="162mm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops>';

const paragraphe = ([nom, parent, para, texte, affiche = nom]: Style) =>
  `<style:style style:name="${nom}" style:display-name="${affiche}" style:family="paragraph" style:parent-style-name="${parent}"><style:paragraph-properties ${para}/><style:text-properties ${texte}/></style:style>`;

const titre = ([points, couleur, avant, apres]: (typeof NIVEAUX)[number], rang: number) =>
  `<style:style style:name="Heading_20_${rang + 1}" style:display-name="Heading ${rang + 1}" style:family="paragraph" style:parent-style-name="Heading" style:next-style-name="Text_20_body" style:default-outline-level="${rang + 1}"><style:paragraph-properties fo:keep-with-next="always" fo:margin-top="${avant}pt" fo:margin-bottom="${apres}pt"/><style:text-properties fo:font-size="${points}pt" fo:color="#${couleur}"/></style:style>`;

const liste = (nom: string, marque: string) =>
  `<text:list-style style:name="${nom}">${marque}<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:margin-left="6mm" fo:text-indent="-5mm"/></style:list-level-properties></text:list-level-style-${nom === "puces" ? "bullet" : "number"}></text:list-style>`;

export const ODT_STYLES = [
  `<style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="130%" fo:orphans="2" fo:widows="2"/><style:text-properties ${TEXTE} fo:font-size="10.5pt" fo:color="#${ENCRE}" fo:language="fr" fo:country="FR"/></style:default-style>`,
  '<style:style style:name="Standard" style:family="paragraph" style:class="text"/>',
  ...PARAGRAPHES.map(paragraphe),
  ...NIVEAUX.map(titre),
  ...[1, 2].map(
    (niveau) =>
      `<style:style style:name="Contents_20_${niveau}" style:display-name="Contents ${niveau}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="${(niveau - 1) * 6}mm" fo:margin-bottom="3pt">${POINTILLE}</style:paragraph-properties></style:style>`,
  ),
  `<style:style style:name="Lien" style:family="text"><style:text-properties fo:color="#${ENCRE}" style:text-underline-style="none"/></style:style>`,
  '<style:style style:name="Gras" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
  liste("puces", '<text:list-level-style-bullet text:level="1" text:bullet-char="•">'),
  liste("nombres", '<text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1">'),
].join("");
