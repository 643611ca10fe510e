import { ImageRun, Paragraph, type Table, TextRun } from "docx";
import type { Bloc, Document, Graphique, Signataire } from "@/lib/document";
import { sommaireChildren, titreParagraph } from "@/lib/docx-sommaire";
import { BORD, millimetres } from "@/lib/docx-style";
import { ficheTable, tableauTable, trait } from "@/lib/docx-tableau";
import { runs } from "@/lib/docx-texte";
import { imageOf } from "@/lib/image";

/** What Word holds for the blocks of a document, and for its contents before the first heading. */
export function blocsChildren({ blocs, sommaire = false }: Document): (Paragraph | Table)[] {
  const titres = blocs.filter((bloc) => bloc.sorte === "titre");
  return blocs.flatMap((bloc) => {
    if (bloc.sorte !== "titre") return blocChildren(bloc);
    const rang = titres.indexOf(bloc);
    return [...(sommaire && rang === 0 ? sommaireChildren(titres) : []), titreParagraph(bloc, rang)];
  });
}

function blocChildren(bloc: Exclude<Bloc, { sorte: "titre" }>): (Paragraph | Table)[] {
  switch (bloc.sorte) {
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
      return [ficheTable(bloc.entrees)];
    case "reperes":
      return [ficheTable(bloc.entrees.map(([valeur, nom]) => [nom, valeur]))];
    case "definitions":
      return bloc.entrees.map(
        ([nom, sens]) =>
          new Paragraph({
            style: "Definition",
            children: [new TextRun({ text: `${nom} : `, bold: true }), ...runs(sens)],
          }),
      );
    case "tableau":
      return [
        new Paragraph({ style: "Legende", children: runs(bloc.legende) }),
        tableauTable(bloc),
        new Paragraph({ style: "Cellule" }),
      ];
    case "graphique":
      return graphique(bloc);
    case "signatures":
      return bloc.signataires.flatMap(signature);
  }
}

function graphique(bloc: Graphique): Paragraph[] {
  const { svg, png, largeur, hauteur } = imageOf(bloc);
  const { titre, alt } = bloc;
  return [
    new Paragraph({ style: "Legende", children: runs(titre) }),
    new Paragraph({
      keepNext: true,
      children: [
        new ImageRun({
          type: "svg",
          data: Buffer.from(svg),
          fallback: { type: "png", data: png },
          transformation: { width: largeur, height: hauteur },
          altText: { name: titre, title: titre, description: alt },
        }),
      ],
    }),
  ];
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
