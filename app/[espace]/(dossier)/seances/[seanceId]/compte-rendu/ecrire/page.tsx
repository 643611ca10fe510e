import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RedactionForm } from "@/components/compte-rendu/redaction-form";
import { RedactionCollectiveForm } from "@/components/compte-rendu-collectif/redaction-form";
import { PageHeader } from "@/components/ui/page-header";
import { formatDepart, formatEntete } from "@/lib/compte-rendu/labels";
import { getRedactionSeance } from "@/lib/compte-rendu-collectif/queries/seance";
import { requireActeur } from "@/lib/gate";

export const metadata: Metadata = { title: "Écrire un compte rendu" };

type Props = { params: Promise<{ espace: string; seanceId: string }> };

export default async function RedactionPage({ params }: Props) {
  const { espace, seanceId } = await params;
  const acteur = await requireActeur(espace);
  const redaction = (await getRedactionSeance(acteur, seanceId)) ?? notFound();
  const { zone } = acteur;
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/seances/${seanceId}`, label: "La séance" }}
        title={redaction.version > 1 ? "Corriger le compte rendu" : "Écrire le compte rendu"}
        state={`${formatEntete(redaction, zone)}. ${formatDepart(redaction, zone)}`}
      />
      {"groupe" in redaction ? (
        <RedactionCollectiveForm {...{ espace, zone, redaction }} />
      ) : (
        <RedactionForm {...{ espace, zone, redaction }} />
      )}
    </>
  );
}
