import { notFound } from "next/navigation";
import { getLettres } from "@/lib/courrier/queries/lettres";
import { Format } from "@/lib/courrier/schema";
import { docxOfLiasse } from "@/lib/docx";
import { fichierResponse } from "@/lib/fichier";
import { requireActeur } from "@/lib/gate";
import { pdfOfLiasse } from "@/lib/pdf";

type Props = { params: Promise<{ espace: string; courrierId: string }> };

/** The letters of the register, one page or more for each person: PDF, or Word with `?format=docx`. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { espace, courrierId } = await params;
  const acteur = await requireActeur(espace);
  const format = Format.safeParse(new URL(request.url).searchParams.get("format") ?? "pdf");
  const lettres = format.success ? await getLettres(acteur, courrierId) : null;
  if (!format.success || !lettres) notFound();
  const make = format.data === "pdf" ? pdfOfLiasse : docxOfLiasse;
  return fichierResponse(lettres.nom, format.data, await make(lettres.liasse));
}
