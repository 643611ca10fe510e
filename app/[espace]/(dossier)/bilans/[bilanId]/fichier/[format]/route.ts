import { notFound } from "next/navigation";
import { getFichierBilan } from "@/lib/bilan/queries/fichiers";
import { FormatBilan } from "@/lib/bilan/schema";
import { fichierResponse } from "@/lib/fichier";
import { requireActeur } from "@/lib/gate";

type Props = { params: Promise<{ espace: string; bilanId: string; format: string }> };

/** A file of a published version, as it was made then. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { espace, bilanId, ...demande } = await params;
  const acteur = await requireActeur(espace);
  const format = FormatBilan.safeParse(demande.format).data ?? notFound();
  const { nom, extension, octets } = (await getFichierBilan(acteur, bilanId, format)) ?? notFound();
  return fichierResponse(nom, extension, octets);
}
