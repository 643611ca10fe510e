import { stringify } from "csv-stringify/sync";
import { notFound } from "next/navigation";
import { requireActeur } from "@/lib/gate";
import { listChiffresCsv } from "@/lib/indicateur/queries/chiffres";
import { ChiffresFiltre } from "@/lib/indicateur/schema";
import { now } from "@/lib/time";

/** The year's figures as a file that French spreadsheets open as it is: BOM, semicolons, no live formula. */
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
  const texte = stringify(fichier.lignes, {
    bom: true,
    delimiter: ";",
    escape_formulas: true,
    record_delimiter: "windows",
  });
  return new Response(texte, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="chiffres-${acteur.slug}-${fichier.annee}.csv"`,
      "cache-control": "no-store",
    },
  });
}
