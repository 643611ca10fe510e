import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AcceptationView } from "@/components/protocole/acceptation-view";
import { requireActeur } from "@/lib/gate";
import { getAAccepter } from "@/lib/protocole/queries/lecture";

export const metadata: Metadata = { title: "Accepter un protocole" };

type Props = { params: Promise<{ espace: string; groupeId: string }> };

export default async function AcceptationPage({ params }: Props) {
  const { espace, groupeId } = await params;
  const acteur = await requireActeur(espace);
  const lecture = (await getAAccepter(acteur, { groupeId })) ?? notFound();
  return <AcceptationView espace={espace} zone={acteur.zone} lecture={lecture} />;
}
