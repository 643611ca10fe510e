import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CodeFiltre } from "@/components/courrier/code-filtre";
import { SeancesChoix } from "@/components/courrier/seances-choix";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { listSeancesChoix } from "@/lib/courrier/queries/choix";
import { Nouveau } from "@/lib/courrier/schema";
import { requireActeur } from "@/lib/gate";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Préparer un courrier" };

type Props = {
  params: Promise<{ espace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function NouveauCourrierPage({ params, searchParams }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const { code } = Nouveau.parse(await searchParams);
  const { aVenir, tenues } = (await listSeancesChoix(acteur, code, now())) ?? notFound();
  const commun = { espace, zone: acteur.zone };
  return (
    <>
      <PageHeader
        title="Préparer un courrier"
        state="Choisissez la séance dont il parle : les personnes et les dates viennent d’elles-mêmes."
        back={{ href: `/${espace}/courriers`, label: "Courriers" }}
      />
      <PageBody>
        <CodeFiltre code={code} />
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
