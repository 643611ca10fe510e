import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RelectureView } from "@/components/protocole/relecture-view";
import { requireActeur } from "@/lib/gate";
import { getRelecture } from "@/lib/protocole/queries/redaction";

export const metadata: Metadata = { title: "Relire un protocole" };

type Props = { params: Promise<{ espace: string; groupeId: string }> };

export default async function RelecturePage({ params }: Props) {
  const { espace, groupeId } = await params;
  const acteur = await requireActeur(espace);
  const relecture = (await getRelecture(acteur, { groupeId })) ?? notFound();
  return <RelectureView espace={espace} relecture={relecture} />;
}
