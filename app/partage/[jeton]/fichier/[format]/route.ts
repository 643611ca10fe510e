import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { FormatBilan } from "@/lib/bilan/schema";
import { fichierResponse } from "@/lib/fichier";
import { readFichierPartage } from "@/lib/partage/queries/fichier";
import { lectureCookie } from "@/lib/session";
import { now } from "@/lib/time";

type Props = { params: Promise<{ jeton: string; format: string }> };

/** A file of the bilan behind a link, for a browser that gave the code. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { jeton, ...demande } = await params;
  const format = FormatBilan.safeParse(demande.format).data ?? notFound();
  const session = (await cookies()).get(lectureCookie(`/partage/${jeton}`).name)?.value ?? null;
  const fichier = (await readFichierPartage(jeton, session, format, now())) ?? notFound();
  return fichierResponse(fichier.nom, fichier.extension, fichier.octets);
}
