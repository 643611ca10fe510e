import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Projection } from "@/components/bilan/projection";
import { getProjection } from "@/lib/bilan/queries/projection";
import { requireActeur } from "@/lib/gate";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Projeter le bilan" };

type Props = { params: Promise<{ espace: string; bilanId: string }> };

/** For the screen of the meeting: nothing around it. */
export default async function ProjectionPage({ params }: Props) {
  const { espace, bilanId } = await params;
  const acteur = await requireActeur(espace);
  const { annee, vues } = (await getProjection(acteur, bilanId, now())) ?? notFound();
  return (
    <Projection
      titre={`Bilan ${annee}, ${acteur.espaceNom}`}
      sortie={`/${espace}/bilans/${bilanId}`}
      vues={vues}
    />
  );
}
