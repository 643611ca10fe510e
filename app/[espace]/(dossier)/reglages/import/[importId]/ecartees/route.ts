import { notFound } from "next/navigation";
import { writeCsv } from "@/lib/csv";
import { fichierResponse } from "@/lib/fichier";
import { requireActeur } from "@/lib/gate";
import { listEcartees } from "@/lib/import/queries/apercu";
import { now } from "@/lib/time";

/** The lines left out, each with its number and why: to correct and import again as they are. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ espace: string; importId: string }> },
): Promise<Response> {
  const { espace, importId } = await params;
  const acteur = await requireActeur(espace);
  const lignes = (await listEcartees(acteur, importId, now())) ?? notFound();
  return fichierResponse("lignes-a-corriger", "csv", Buffer.from(writeCsv(lignes)));
}
