import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActePrincipal, ActesSecondaires } from "@/components/seance/actes";
import { ConsentementEtat } from "@/components/seance/consentement-etat";
import { SeanceView } from "@/components/seance/seance-view";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { formatStatut, formatTitre } from "@/lib/seance/labels/statut";
import { getSeancePage } from "@/lib/seance/queries/page";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Une séance" };

type Props = { params: Promise<{ espace: string; seanceId: string }> };

export default async function SeancePage({ params }: Props) {
  const { espace, seanceId } = await params;
  const acteur = await requireActeur(espace);
  const { seance, secretaires } = (await getSeancePage(acteur, seanceId, now())) ?? notFound();
  const { situation, statut, prevu } = seance;
  const base = `/${espace}/seances/${seance.id}`;
  const situationHref = `/${espace}/situations/${situation.id}`;
  return (
    <>
      <PageHeader
        back={{ href: situationHref, label: `Situation ${situation.code}` }}
        title={formatTitre(statut.code, prevu.debut, acteur.zone)}
        state={`${formatStatut(statut, acteur.zone)}.`}
        action={<ActePrincipal espace={espace} seance={seance} base={base} />}
        secondary={<ActesSecondaires seance={seance} base={base} />}
      />
      <SeanceView
        espace={espace}
        zone={acteur.zone}
        seance={seance}
        secretaires={secretaires}
        consentement={<ConsentementEtat etat={seance.consentement} href={situationHref} />}
      />
    </>
  );
}
