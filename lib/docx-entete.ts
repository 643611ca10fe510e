import { AlignmentType, HeadingLevel, ImageRun, Paragraph } from "docx";
import { type Document, type Logo, logoSize } from "@/lib/document";
import { millimetres } from "@/lib/docx-style";
import { runs } from "@/lib/docx-texte";

/** What stands above the first block: the mark and whose paper it is, then a letter's address or a file's title. */
export function enteteChildren(document: Document, marque: Buffer): Paragraph[] {
  const { emetteur, titre, reference, date, destinataire } = document;
  const lettre = destinataire !== undefined;
  return [
    new Paragraph({
      style: "Discret",
      children: [document.logo ? logoRun(document.logo, emetteur.nom) : marqueRun(marque)],
    }),
    new Paragraph({ style: "Emetteur", children: runs(emetteur.nom) }),
    ...(emetteur.lignes ?? []).map((ligne) => new Paragraph({ style: "Discret", children: runs(ligne) })),
    ...(destinataire ?? []).map(
      (ligne, rang) =>
        new Paragraph({
          style: "Adresse",
          ...(rang === 0 && { spacing: { before: millimetres(6) } }),
          children: runs(ligne),
        }),
    ),
    ...(lettre
      ? [
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            spacing: { before: millimetres(10) },
            children: runs(date),
          }),
        ]
      : []),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      ...(lettre && { style: "Objet" }),
      children: runs(titre),
    }),
    ...(lettre
      ? []
      : [new Paragraph({ style: "Repere", children: runs([reference, date].filter(Boolean).join(" · ")) })]),
  ];
}

const marqueRun = (data: Buffer) =>
  new ImageRun({
    type: "png",
    data,
    transformation: { width: 42, height: 42 },
    altText: { name: "Recul", title: "Recul", description: "Recul" },
  });

/** Word counts 96 dots an inch. */
function logoRun(logo: Logo, nom: string): ImageRun {
  const { largeur, hauteur } = logoSize(logo);
  const dots = (mm: number) => Math.round((mm * 96) / 25.4);
  return new ImageRun({
    type: "png",
    data: Buffer.from(logo.octets),
    transformation: { width: dots(largeur), height: dots(hauteur) },
    altText: { name: nom, title: nom, description: nom },
  });
}
