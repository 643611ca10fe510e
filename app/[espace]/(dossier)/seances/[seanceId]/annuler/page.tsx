import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FinForm } from "@/components/seance/fin-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { cancelSeance } from "@/lib/seance/actions";
import { formatRappel } from "@/lib/seance/labels/creneau";
import { ACTE_SEANCE_LABELS } from "@/lib/seance/labels/statut";
import { getSeance } from "@/lib/seance/queries/get";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Annuler la séance" };

type Props = { params: Promise<{ espace: string; seanceId: string }> };

export default async function AnnulerPage({ params }: Props) {
  const { espace, seanceId } = await params;
  const acteur = await requireActeur(espace);
  const seance = (await getSeance(acteur, seanceId, now())) ?? notFound();
  if (!seance.droits.actes.includes("annuler")) notFound();
  const retour = `/${espace}/seances/${seance.id}`;
  return (
    <>
      <PageHeader
        back={{ href: retour, label: "La séance" }}
        title="Annuler la séance"
        state={formatRappel(seance.sujet.code, seance.prevu, acteur.zone)}
      />
      <FinForm
        action={cancelSeance.bind(null, espace)}
        seance={seance}
        retour={retour}
        bouton={ACTE_SEANCE_LABELS.annuler}
      />
    </>
  );
}
