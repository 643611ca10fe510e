import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { VerificationBilanForm } from "@/components/bilan/verification-form";
import { PageHeader } from "@/components/ui/page-header";
import { getRelectureBilan } from "@/lib/bilan/queries/redaction";
import { requireActeur } from "@/lib/gate";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Vérifier le bilan" };

type Props = { params: Promise<{ espace: string; bilanId: string }> };

export default async function VerificationBilanPage({ params }: Props) {
  const { espace, bilanId } = await params;
  const acteur = await requireActeur(espace);
  const relecture = (await getRelectureBilan(acteur, bilanId, now())) ?? notFound();
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/bilans/${bilanId}/ecrire`, label: "Écrire" }}
        title={`Vérifier le bilan ${relecture.bilan.annee}`}
        state="Ce qui pourrait faire reconnaître quelqu’un est surligné."
      />
      <VerificationBilanForm espace={espace} relecture={relecture} />
    </>
  );
}
