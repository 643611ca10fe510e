import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RedactionView } from "@/components/protocole/redaction-view";
import { requireActeur } from "@/lib/gate";
import { getRedaction } from "@/lib/protocole/queries/redaction";

export const metadata: Metadata = { title: "Écrire un protocole" };

type Props = { params: Promise<{ espace: string; groupeId: string }> };

export default async function RedactionPage({ params }: Props) {
  const { espace, groupeId } = await params;
  const acteur = await requireActeur(espace);
  const redaction = (await getRedaction(acteur, { groupeId })) ?? notFound();
  return <RedactionView espace={espace} zone={acteur.zone} redaction={redaction} />;
}
