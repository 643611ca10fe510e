import { notFound } from "next/navigation";
import { docxOf } from "@/lib/docx";
import { fichierResponse } from "@/lib/fichier";
import { requireActeur } from "@/lib/gate";
import { pdfOf } from "@/lib/pdf";
import { getDocument } from "@/lib/protocole/queries/document";
import { FormatProtocole } from "@/lib/protocole/schema";
import { now } from "@/lib/time";

type Contexte = { params: Promise<{ espace: string; groupeId: string; version: string; format: string }> };

/** A version of the protocole as a file, for who reads it. */
export async function GET(_request: Request, { params }: Contexte): Promise<Response> {
  const { espace, groupeId, version, format } = await params;
  const acteur = await requireActeur(espace);
  const genre = FormatProtocole.safeParse(format);
  const fichier = genre.success && (await getDocument(acteur, { groupeId }, Number(version), now()));
  if (!fichier) notFound();
  const contenu = await (genre.data === "pdf" ? pdfOf : docxOf)(fichier.document);
  return fichierResponse(fichier.nom, genre.data, contenu);
}
