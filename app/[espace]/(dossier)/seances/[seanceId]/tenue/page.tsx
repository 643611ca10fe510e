import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HoldForm } from "@/components/seance/hold-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { formatRappel } from "@/lib/seance/labels/creneau";
import { getSeance } from "@/lib/seance/queries/get";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Noter une séance tenue" };

type Props = { params: Promise<{ espace: string; seanceId: string }> };

export default async function TenuePage({ params }: Props) {
  const { espace, seanceId } = await params;
  const acteur = await requireActeur(espace);
  const seance = (await getSeance(acteur, seanceId, now())) ?? notFound();
  if (!seance.droits.actes.includes("tenir")) notFound();
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/seances/${seance.id}`, label: "La séance" }}
        title="La séance a eu lieu"
        state={formatRappel(seance.sujet.code, seance.prevu, acteur.zone)}
      />
      <HoldForm espace={espace} zone={acteur.zone} seance={seance} />
    </>
  );
}
