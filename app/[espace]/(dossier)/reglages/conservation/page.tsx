import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RetraitReglage } from "@/components/consentement/retrait-reglage";
import { DureeForm } from "@/components/conservation/duree-form";
import { EchuesForm } from "@/components/conservation/echues-form";
import { EffacementForm } from "@/components/conservation/effacement-form";
import { Effacements } from "@/components/conservation/effacements";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { updateRetrait } from "@/lib/consentement/actions";
import * as actions from "@/lib/conservation/actions";
import { formatRevue } from "@/lib/conservation/labels";
import { getRevue } from "@/lib/conservation/queries";
import { requireActeur } from "@/lib/gate";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "La conservation" };

export default async function ConservationPage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const revue = (await getRevue(acteur, now())) ?? notFound();
  return (
    <>
      <PageHeader
        title="La conservation"
        state={formatRevue(revue)}
        back={{ href: `/${espace}/reglages`, label: "Réglages" }}
      />
      <PageBody>
        <Section
          title="Les situations dont le temps est venu"
          lead="Relisez la liste une fois par an, avec les personnes référentes. Rien ne s’efface tout seul."
        >
          {revue.echues.length > 0 ? (
            <EchuesForm action={actions.eraseEchues.bind(null, espace)} revue={revue} />
          ) : (
            <EmptyState title="Aucune situation n’a dépassé la durée." />
          )}
        </Section>
        <Section
          title="Effacer à la demande"
          lead="La personne peut demander que sa situation soit effacée (RGPD, article 17). Son professionnel référent vous en donne le code."
        >
          <EffacementForm action={actions.eraseSituation.bind(null, espace)} />
        </Section>
        <Section
          title="La durée"
          lead="Elle part du dernier contact : dépôt, accord, séance, restitution, suivi."
        >
          <DureeForm action={actions.updateConservation.bind(null, espace)} mois={revue.mois} />
        </Section>
        <Section
          title="L’accord de la personne"
          lead="Quand elle le retire, tout s’arrête aussitôt. Ce que deviennent les écrits se décide avec votre délégué·e à la protection des données."
        >
          <RetraitReglage action={updateRetrait.bind(null, espace)} reglages={revue.retrait} />
        </Section>
        <Effacements effacements={revue.effacements} zone={acteur.zone} />
      </PageBody>
    </>
  );
}
