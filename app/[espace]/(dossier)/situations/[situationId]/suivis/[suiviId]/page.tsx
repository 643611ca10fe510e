import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SuiviView } from "@/components/suivi/suivi-view";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { formatEtatSuivi, formatSuivi } from "@/lib/suivi/labels";
import { getSuivi } from "@/lib/suivi/queries";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Suivi d’une situation" };

type Props = { params: Promise<{ espace: string; situationId: string; suiviId: string }> };

export default async function SuiviPage({ params }: Props) {
  const { espace, situationId, suiviId } = await params;
  const acteur = await requireActeur(espace);
  const suivi = (await getSuivi(acteur, situationId, suiviId, now())) ?? notFound();
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/situations/${situationId}/cloture`, label: "La clôture" }}
        title={formatSuivi(suivi.mois)}
        state={`Situation ${suivi.situation.code}. ${formatEtatSuivi(suivi, acteur.zone)}`}
      />
      <SuiviView espace={espace} suivi={suivi} />
    </>
  );
}
