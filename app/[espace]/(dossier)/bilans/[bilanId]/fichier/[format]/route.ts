import { notFound } from "next/navigation";
import { getBilanDocument, listBilanCsv } from "@/lib/bilan/queries/document";
import { FormatBilan } from "@/lib/bilan/schema";
import { writeCsv } from "@/lib/csv";
import { docxOf } from "@/lib/docx";
import { fichierResponse } from "@/lib/fichier";
import { requireActeur } from "@/lib/gate";
import { pdfOf } from "@/lib/pdf";
import { now } from "@/lib/time";

type Props = { params: Promise<{ espace: string; bilanId: string; format: string }> };

/** A published bilan as a file; its name is the espace's, the year and the version. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { espace, bilanId, ...demande } = await params;
  const acteur = await requireActeur(espace);
  const format = FormatBilan.safeParse(demande.format).data ?? notFound();
  if (format === "csv") {
    const tableaux = (await listBilanCsv(acteur, bilanId, now())) ?? notFound();
    return fichierResponse(tableaux.nom, format, Buffer.from(writeCsv(tableaux.lignes)));
  }
  const fichier = (await getBilanDocument(acteur, bilanId, now())) ?? notFound();
  const contenu = await (format === "pdf" ? pdfOf(fichier.document) : docxOf(fichier.document));
  return fichierResponse(fichier.nom, format, contenu);
}
