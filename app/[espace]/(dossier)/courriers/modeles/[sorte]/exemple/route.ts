import { notFound } from "next/navigation";
import { getExemple } from "@/lib/courrier/queries/exemple";
import { Sorte } from "@/lib/courrier/schema";
import { fichierResponse } from "@/lib/fichier";
import { requireActeur } from "@/lib/gate";
import { pdfOf } from "@/lib/pdf";
import { now } from "@/lib/time";

type Props = { params: Promise<{ espace: string; sorte: string }> };

/** A letter of the wording in force, with an invented person and séance. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { espace, sorte: adresse } = await params;
  const acteur = await requireActeur(espace);
  const { data: sorte } = Sorte.safeParse(adresse.toUpperCase());
  const exemple = sorte ? await getExemple(acteur, sorte, now()) : null;
  if (!exemple) notFound();
  return fichierResponse(`exemple ${adresse}`, "pdf", await pdfOf(exemple));
}
