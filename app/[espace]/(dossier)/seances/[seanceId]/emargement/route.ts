import { notFound } from "next/navigation";
import { getEmargement } from "@/lib/courrier/queries/emargement";
import { fichierResponse } from "@/lib/fichier";
import { requireActeur } from "@/lib/gate";
import { pdfOf } from "@/lib/pdf";

type Props = { params: Promise<{ espace: string; seanceId: string }> };

/** The attendance sheet of a séance, to be printed. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { espace, seanceId } = await params;
  const emargement = (await getEmargement(await requireActeur(espace), seanceId)) ?? notFound();
  return fichierResponse(emargement.nom, "pdf", await pdfOf(emargement.document));
}
