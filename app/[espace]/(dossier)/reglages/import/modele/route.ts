import { notFound } from "next/navigation";
import { writeCsv } from "@/lib/csv";
import { fichierResponse } from "@/lib/fichier";
import { requireActeur } from "@/lib/gate";
import { getModele } from "@/lib/import/queries/accueil";

/** An empty file with the headers that are recognised. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ espace: string }> },
): Promise<Response> {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const sorte = new URL(request.url).searchParams.get("sorte");
  const entetes = getModele(acteur, sorte) ?? notFound();
  return fichierResponse(`modele-${sorte ?? "import"}`, "csv", Buffer.from(writeCsv([entetes])));
}
