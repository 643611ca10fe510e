import { notFound } from "next/navigation";
import { getBilanDocument } from "@/lib/bilan-groupe/queries/document";
import { LectureBilan } from "@/lib/bilan-groupe/schema";
import { docxOf } from "@/lib/docx";
import { fichierResponse } from "@/lib/fichier";
import { requireActeur } from "@/lib/gate";
import { pdfOf } from "@/lib/pdf";
import { now } from "@/lib/time";

type Props = { params: Promise<{ espace: string; groupeId: string }> };

/** The validated bilan of a group as a file; its name is the group's code and the version's. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { espace, groupeId } = await params;
  const acteur = await requireActeur(espace);
  const { annee, format } = LectureBilan.parse(Object.fromEntries(new URL(request.url).searchParams));
  const document = (await getBilanDocument(acteur, groupeId, annee, now())) ?? notFound();
  const contenu = await (format === "pdf" ? pdfOf(document) : docxOf(document));
  return fichierResponse(document.pied ?? document.titre, format, contenu);
}
