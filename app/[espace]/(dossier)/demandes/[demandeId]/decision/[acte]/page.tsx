import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DecisionForm } from "@/components/demande/decision-form";
import { PageHeader } from "@/components/ui/page-header";
import { DECISION_TEXTES, formatEffet } from "@/lib/demande/labels/decision";
import { getDecision } from "@/lib/demande/queries/decision";
import { requireActeur } from "@/lib/gate";

export const metadata: Metadata = { title: "Répondre à une demande" };

type Props = { params: Promise<{ espace: string; demandeId: string; acte: string }> };

export default async function DecisionPage({ params }: Props) {
  const { espace, demandeId, acte } = await params;
  const decision = await getDecision(await requireActeur(espace), demandeId, acte);
  if (!decision) notFound();
  const { titre } = DECISION_TEXTES[decision.acte];
  return (
    <>
      <PageHeader
        title={titre}
        state={formatEffet(decision.acte, decision.modalite)}
        back={{ href: `/${espace}/demandes/${demandeId}`, label: `Demande ${decision.code}` }}
      />
      <DecisionForm espace={espace} decision={decision} />
    </>
  );
}
