import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ExtraitsForm } from "@/components/bilan/extraits-form";
import { PageHeader } from "@/components/ui/page-header";
import { getExtraits } from "@/lib/bilan/queries/groupes";
import { requireActeur } from "@/lib/gate";

export const metadata: Metadata = { title: "Choisir dans le bilan d’un groupe" };

type Props = { params: Promise<{ espace: string; bilanId: string; groupeId: string }> };

export default async function ExtraitsPage({ params }: Props) {
  const { espace, bilanId, groupeId } = await params;
  const acteur = await requireActeur(espace);
  const extraits = (await getExtraits(acteur, bilanId, groupeId)) ?? notFound();
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/bilans/${bilanId}/ecrire`, label: `Bilan ${extraits.annee}` }}
        title={extraits.groupe.nom}
        state={`Son bilan ${extraits.annee}, tel qu’il est validé : rien n’en est repris sans vous.`}
      />
      <ExtraitsForm espace={espace} extraits={extraits} />
    </>
  );
}
