import { notFound } from "next/navigation";
import { writeCsv } from "@/lib/csv";
import { fichierResponse } from "@/lib/fichier";
import { requireActeur } from "@/lib/gate";
import { listChiffresCsv } from "@/lib/indicateur/queries/chiffres";
import { ChiffresFiltre } from "@/lib/indicateur/schema";
import { now } from "@/lib/time";

/** The year's figures as a file that French spreadsheets open as it is. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ espace: string }> },
): Promise<Response> {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const filtre = ChiffresFiltre.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!filtre.success) notFound();
  const fichier = await listChiffresCsv(acteur, filtre.data.annee, now());
  if (!fichier) notFound();
  return fichierResponse(
    `chiffres-${acteur.slug}-${fichier.annee}`,
    "csv",
    Buffer.from(writeCsv(fichier.lignes)),
  );
}
