import {
  Bookmark,
  HeadingLevel,
  InternalHyperlink,
  PageBreak,
  PageReference,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  XmlAttributeComponent,
  XmlComponent,
} from "docx";
import type { Bloc } from "@/lib/document";
import { millimetres } from "@/lib/docx-style";
import { runs } from "@/lib/docx-texte";

type Titre = Extract<Bloc, { sorte: "titre" }>;

const LARGEUR = 162;
const ancreOf = (rang: number) => `titre_${rang + 1}`;

class Attributs extends XmlAttributeComponent<Record<string, string>> {
  protected override readonly xmlKeys = { type: "w:fldCharType", space: "xml:space" };
}

/** A mark of a field that runs over several paragraphs, which docx does not write. */
class Marque extends XmlComponent {
  constructor(type: "begin" | "separate" | "end") {
    super("w:fldChar");
    this.root.push(new Attributs({ type }));
  }
}

/** Headings of the second and third levels, as links; Word makes the lines again when it is asked to. */
class Instruction extends XmlComponent {
  constructor() {
    super("w:instrText");
    this.root.push(new Attributs({ space: "preserve" }), 'TOC \\o "2-3" \\h \\z \\u');
  }
}

/** A heading that the contents lead to: `rang` is its place among the headings. */
export const titreParagraph = ({ niveau, texte }: Titre, rang: number): Paragraph =>
  new Paragraph({
    heading: niveau === 1 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
    children: [new Bookmark({ id: ancreOf(rang), children: runs(texte) })],
  });

/** A contents Word can update, each line leading to its heading and saying its page; the text begins on the next one. */
export function sommaireChildren(titres: readonly Titre[]): Paragraph[] {
  const field = (...parties: XmlComponent[]) =>
    parties.map((partie) => new TextRun({ children: [partie as never] }));
  const lignes = titres.map(
    ({ niveau, texte }, rang) =>
      new Paragraph({
        style: `TOC${niveau}`,
        tabStops: [{ type: TabStopType.RIGHT, position: millimetres(LARGEUR) }],
        children: [
          ...(rang === 0 ? field(new Marque("begin"), new Instruction(), new Marque("separate")) : []),
          new InternalHyperlink({
            anchor: ancreOf(rang),
            children: [
              ...runs(texte),
              new TextRun({ children: [new Tab()] }),
              new PageReference(ancreOf(rang)),
            ],
          }),
          ...(rang === titres.length - 1 ? field(new Marque("end")) : []),
        ],
      }),
  );
  return [
    new Paragraph({ style: "Sommaire", children: runs("Sommaire") }),
    ...lignes,
    new Paragraph({ style: "Cellule", children: [new PageBreak()] }),
  ];
}
