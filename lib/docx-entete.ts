import { AlignmentType, HeadingLevel, ImageRun, Paragraph } from "docx";
import type { Document } from "@/lib/document";
import { millimetres } from "@/lib/docx-style";
import { runs } from "@/lib/docx-texte";

/** What stands above the first block: the mark and whose paper it is, then a letter's address or a file's title. */
export function enteteChildren(document: Document, marque: Buffer): Paragraph[] {
  const { emetteur, titre, reference, date, destinataire } = document;
  const lettre = destinataire !== undefined;
  return [
    new Paragraph({
      style: "Discret",
      children: [
        new ImageRun({
          type: "png",
          data: marque,
          transformation: { width: 42, height: 42 },
          altText: { name: "Recul", title: "Recul", description: "Recul" },
        }),
      ],
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
