import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CorrectForm } from "@/components/seance/correct-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { formatRappel } from "@/lib/seance/labels/creneau";
import { getSeance } from "@/lib/seance/queries/get";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Corriger une présence" };

type Props = { params: Promise<{ espace: string; seanceId: string }> };

export default async function PresencesPage({ params }: Props) {
  const { espace, seanceId } = await params;
  const acteur = await requireActeur(espace);
  const seance = (await getSeance(acteur, seanceId, now())) ?? notFound();
  if (!seance.droits.organiser || seance.statut.code !== "TENUE") notFound();
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/seances/${seance.id}`, label: "La séance" }}
        title="Corriger une présence"
        state={formatRappel(seance.sujet.code, seance.reel ?? seance.prevu, acteur.zone)}
      />
      <CorrectForm espace={espace} seance={seance} />
    </>
  );
}
