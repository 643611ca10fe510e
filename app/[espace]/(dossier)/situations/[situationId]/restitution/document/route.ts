import { notFound, redirect } from "next/navigation";
import { fichierResponse } from "@/lib/fichier";
import { requireActeur } from "@/lib/gate";
import { pdfOf } from "@/lib/pdf";
import { getDocument } from "@/lib/restitution/queries/document";
import { ChoixRestitution } from "@/lib/restitution/schema";
import { now } from "@/lib/time";

type Props = { params: Promise<{ espace: string; situationId: string }> };

/** What the référent·e chose to give the person, as a PDF whose name is a code; nothing chosen, back to the choice. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { espace, situationId } = await params;
  const acteur = await requireActeur(espace);
  const { searchParams } = new URL(request.url);
  const choix = ChoixRestitution.safeParse({
    partie: searchParams.getAll("partie"),
    grand: searchParams.get("grand") ?? undefined,
  });
  const document = (await getDocument(acteur, situationId, choix.data ?? null, now())) ?? notFound();
  if (document === "VIDE") redirect(`/${espace}/situations/${situationId}/restitution?vide=oui#choix-erreur`);
  return fichierResponse(`restitution-${document.reference}`, "pdf", await pdfOf(document));
}
