import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ConsentementEnCours } from "@/components/consentement/en-cours";
import {
  GesteRetrait,
  GestesApresRetrait,
  GestesConsentement,
  PremierGeste,
} from "@/components/consentement/gestes";
import { Historique } from "@/components/consentement/historique";
import { PrevenirRetrait } from "@/components/consentement/prevenir-retrait";
import { TexteLu } from "@/components/consentement/texte-lu";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { ETAT_CONSENTEMENT_PHRASES } from "@/lib/consentement/labels/etat";
import { getPageConsentement } from "@/lib/consentement/queries/page";
import { requireActeur } from "@/lib/gate";
import { jourOf, now } from "@/lib/time";

export const metadata: Metadata = { title: "Le consentement" };

type Props = { params: Promise<{ espace: string; situationId: string }> };

export default async function ConsentementPage({ params }: Props) {
  const { espace, situationId } = await params;
  const acteur = await requireActeur(espace);
  const page = await getPageConsentement(acteur, situationId);
  if (!page) notFound();
  const { code, carte } = page;
  const today = jourOf(now(), acteur.zone);
  const base = `/${espace}/situations/${situationId}`;
  return (
    <>
      <PageHeader
        title="Le consentement de la personne"
        state={ETAT_CONSENTEMENT_PHRASES[carte.etat]}
        back={{ href: base, label: `Situation ${code}` }}
        action={<PremierGeste base={base} page={page} today={today} />}
        secondary={<GestesConsentement base={base} page={page} />}
      />
      <PageBody>
        <ConsentementEnCours page={page} today={today} zone={acteur.zone} />
        {page.peut.retirer || carte.etat === "RETIRE" ? null : <PrevenirRetrait referent={page.referent} />}
        <Section title="Ce qui a été enregistré" lead="Chaque ligne reste : rien n’est réécrit.">
          <Historique evenements={carte.evenements} zone={acteur.zone} />
        </Section>
        {carte.accord ? null : <TexteLu />}
        <GesteRetrait base={base} page={page} />
        <GestesApresRetrait base={base} page={page} />
      </PageBody>
    </>
  );
}
