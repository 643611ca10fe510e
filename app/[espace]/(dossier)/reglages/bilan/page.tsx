import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PlanForm } from "@/components/bilan/plan-form";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { updatePlan } from "@/lib/bilan/actions";
import { getPlan } from "@/lib/bilan/queries/plan";
import { requireActeur } from "@/lib/gate";

export const metadata: Metadata = { title: "Le plan du bilan" };

export default async function PlanPage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  const plan = await getPlan(await requireActeur(espace));
  if (!plan) notFound();
  return (
    <>
      <PageHeader
        title="Le plan du bilan"
        state="Les parties des bilans qui ne sont pas encore publiés, et leur ordre. Un bilan publié garde le sien."
        back={{ href: `/${espace}/reglages`, label: "Réglages" }}
      />
      <PageBody>
        <Section
          title="Les parties"
          lead="« L’essentiel » ouvre toujours le document, et les définitions le ferment. Deux parties à la même place restent dans l’ordre d’origine."
        >
          <PlanForm action={updatePlan.bind(null, espace)} plan={plan} />
        </Section>
      </PageBody>
    </>
  );
}
