import { HeadingLevel, Paragraph, type Table, TextRun } from "docx";
import type { Bloc, Signataire } from "@/lib/document";
import { BORD, millimetres } from "@/lib/docx-style";
import { ficheTable, tableauTable, trait } from "@/lib/docx-tableau";
import { runs } from "@/lib/docx-texte";

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
      return [ficheTable(bloc.entrees)];
    case "tableau":
      return [
        new Paragraph({ style: "Legende", children: runs(bloc.legende) }),
        tableauTable(bloc),
        new Paragraph({ style: "Cellule" }),
      ];
    case "signatures":
      return bloc.signataires.flatMap(signature);
  }
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
