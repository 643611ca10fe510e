import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SeancesChoix } from "@/components/courrier/seances-choix";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { listSeancesChoix } from "@/lib/courrier/queries/choix";
import { requireActeur } from "@/lib/gate";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Préparer un courrier" };

export default async function NouveauCourrierPage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const { aVenir, tenues } = (await listSeancesChoix(acteur, now())) ?? notFound();
  const commun = { espace, zone: acteur.zone };
  return (
    <>
      <PageHeader
        title="Préparer un courrier"
        state="Choisissez la séance dont il parle : les personnes et les dates viennent d’elles-mêmes."
        back={{ href: `/${espace}/courriers`, label: "Courriers" }}
      />
      <PageBody>
        <Section title="À venir" lead="Pour inviter ou confirmer.">
          <SeancesChoix {...commun} label="Séances à venir" seances={aVenir} />
        </Section>
        <Section title="Tenues" lead="Pour attester d’une présence, ou dire que les conclusions se lisent.">
          <SeancesChoix {...commun} label="Séances tenues" seances={tenues} />
        </Section>
      </PageBody>
    </>
  );
}
