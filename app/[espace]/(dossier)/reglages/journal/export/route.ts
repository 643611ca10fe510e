import { notFound } from "next/navigation";
import { writeCsv } from "@/lib/csv";
import { fichierResponse } from "@/lib/fichier";
import { requireActeur } from "@/lib/gate";
import { lignesCsv } from "@/lib/journal/labels/export";
import { listExport } from "@/lib/journal/queries/journal";
import { RechercheJournal } from "@/lib/journal/schema";
import { jourOf, now } from "@/lib/time";

/** The lines the same search finds, as a file that French spreadsheets open as it is, each with its seal. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ espace: string }> },
): Promise<Response> {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const recherche = RechercheJournal.parse(Object.fromEntries(new URL(request.url).searchParams));
  const instant = now();
  const exporte = await listExport(acteur, recherche, instant);
  if (!exporte) notFound();
  const nom = `journal-${acteur.slug}-${jourOf(instant, acteur.zone)}`;
  return fichierResponse(nom, "csv", Buffer.from(writeCsv(lignesCsv(exporte, acteur.zone))));
}
