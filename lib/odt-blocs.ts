import type { Bloc, Document, Graphique, Signataire } from "@/lib/document";
import { imageOf } from "@/lib/image";
import { words } from "@/lib/odf";
import { ficheTable, TABLE_STYLES, type Tables, tableauTable } from "@/lib/odt-tableau";
import { escapeXml } from "@/lib/xml";

type Titre = { ancre: string; niveau: number; texte: string };

type Ecrit = { corps: string; styles: string; images: [string, string | Buffer][] };

/** What an OpenDocument text holds for the blocks of a document, with the styles and the pictures they ask for. */
export function writeBlocs({ blocs, sommaire = false }: Document): Ecrit {
  const tables: Tables = { styles: [TABLE_STYLES], nombre: 0 };
  const images: [string, string | Buffer][] = [];
  const titres: Titre[] = [];
  const parties = blocs.map((bloc): string => {
    switch (bloc.sorte) {
      case "titre": {
        const titre = { ancre: `t${titres.length + 1}`, niveau: bloc.niveau + 1, texte: bloc.texte };
        titres.push(titre);
        return heading(titre);
      }
      case "graphique":
        return drawing(bloc, images);
      case "tableau":
        return `${para("Legende", bloc.legende)}${tableauTable(bloc, tables)}${para("Cellule", "")}`;
      case "fiche":
      case "reperes": {
        const faits =
          bloc.sorte === "fiche" ? bloc.entrees : bloc.entrees.map(([v, nom]) => [nom, v] as const);
        return `${ficheTable(faits, tables)}${para("Cellule", "")}`;
      }
      default:
        return simple(bloc);
    }
  });
  const debut = blocs.findIndex(({ sorte }) => sorte === "titre");
  if (sommaire && debut >= 0) parties.splice(debut, 0, contents(titres), '<text:p text:style-name="Suite"/>');
  const suite =
    '<style:style style:name="Suite" style:family="paragraph" style:parent-style-name="Cellule"><style:paragraph-properties fo:break-after="page"/></style:style>';
  return { corps: parties.join(""), styles: [...tables.styles, suite].join(""), images };
}

const para = (style: string, texte: string) => `<text:p text:style-name="${style}">${words(texte)}</text:p>`;

const heading = ({ ancre, niveau, texte }: Titre) =>
  `<text:h text:style-name="Heading_20_${niveau}" text:outline-level="${niveau}"><text:bookmark-start text:name="${ancre}"/>${words(texte)}<text:bookmark-end text:name="${ancre}"/></text:h>`;

function simple(
  bloc: Exclude<Bloc, { sorte: "titre" | "graphique" | "tableau" | "fiche" | "reperes" }>,
): string {
  switch (bloc.sorte) {
    case "paragraphe":
      return para(bloc.discret ? "Discret" : "Text_20_body", bloc.texte);
    case "liste":
      return `<text:list text:style-name="${bloc.numerotee ? "nombres" : "puces"}">${bloc.entrees
        .map((entree) => `<text:list-item>${para("Standard", entree)}</text:list-item>`)
        .join("")}</text:list>`;
    case "definitions":
      return bloc.entrees
        .map(
          ([nom, sens]) =>
            `<text:p text:style-name="Definition"><text:span text:style-name="Gras">${words(nom)}\u00a0: </text:span>${words(sens)}</text:p>`,
        )
        .join("");
    case "signatures":
      return bloc.signataires.map(signature).join("");
  }
}

const signature = ({ nom, qualite, mention = "Date et signature" }: Signataire): string =>
  [
    para("Legende", nom),
    ...(qualite ? [para("Discret", qualite)] : []),
    para("Discret", `${mention}\n\n\n`),
  ].join("");

/** The drawing under its title, in one paragraph that no page cuts, and its PNG for the programs that do not read SVG. */
function drawing(graphique: Graphique, images: [string, string | Buffer][]): string {
  const { svg, png, largeur, hauteur } = imageOf(graphique);
  const nom = `Pictures/graphique-${images.length / 2 + 1}`;
  images.push([`${nom}.svg`, svg], [`${nom}.png`, png]);
  const image = (extension: string) =>
    `<draw:image xlink:href="${nom}.${extension}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>`;
  const mm = (pixels: number) => `${((pixels * 25.4) / 96).toFixed(1)}mm`;
  return `<text:p text:style-name="Dessin">${words(graphique.titre)}<text:line-break/><draw:frame draw:name="${escapeXml(graphique.titre)}" text:anchor-type="as-char" svg:width="${mm(largeur)}" svg:height="${mm(hauteur)}">${image("svg")}${image("png")}<svg:title>${escapeXml(graphique.titre)}</svg:title><svg:desc>${escapeXml(graphique.alt)}</svg:desc></draw:frame></text:p>`;
}

/** A contents that updates itself: each line leads to its heading and says its page. */
function contents(titres: readonly Titre[]): string {
  const modeles = [1, 2, 3].map(
    (niveau) =>
      `<text:table-of-content-entry-template text:outline-level="${niveau}" text:style-name="Contents_20_${Math.max(1, niveau - 1)}"><text:index-entry-link-start/><text:index-entry-text/><text:index-entry-tab-stop style:type="right" style:leader-char="."/><text:index-entry-page-number/><text:index-entry-link-end/></text:table-of-content-entry-template>`,
  );
  const lignes = titres.map(
    ({ ancre, niveau, texte }) =>
      `<text:p text:style-name="Contents_20_${niveau - 1}"><text:a xlink:type="simple" text:style-name="Lien" text:visited-style-name="Lien" xlink:href="#${ancre}">${words(texte)}<text:tab/><text:bookmark-ref text:reference-format="page" text:ref-name="${ancre}"> </text:bookmark-ref></text:a></text:p>`,
  );
  return `<text:table-of-content text:name="Sommaire" text:protected="false"><text:table-of-content-source text:outline-level="3" text:use-index-marks="false"><text:index-title-template text:style-name="Sommaire">Sommaire</text:index-title-template>${modeles.join("")}</text:table-of-content-source><text:index-body><text:index-title text:name="Sommaire_titre"><text:p text:style-name="Sommaire">Sommaire</text:p></text:index-title>${lignes.join("")}</text:index-body></text:table-of-content>`;
}
