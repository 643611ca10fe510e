import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { AbandonForm } from "@/components/import/abandon-form";
import { Erreurs } from "@/components/import/erreurs";
import { Etapes } from "@/components/import/etapes";
import { ExecuterForm } from "@/components/import/executer-form";
import { Lignes } from "@/components/import/lignes";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActeur } from "@/lib/gate";
import { discardImport, runImport } from "@/lib/import/actions";
import { formatApercu } from "@/lib/import/labels/import";
import { getApercu } from "@/lib/import/queries/apercu";
import { Vue } from "@/lib/import/schema";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Aperçu de l’import" };

type Props = {
  params: Promise<{ espace: string; importId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ApercuPage({ params, searchParams }: Props) {
  const { espace, importId } = await params;
  const acteur = await requireActeur(espace);
  const vue = Vue.parse(await searchParams);
  const base = `/${espace}/reglages/import/${importId}`;
  const apercu = (await getApercu(acteur, importId, vue, now())) ?? notFound();
  if (apercu === "sans-correspondance") redirect(base);
  return (
    <>
      <PageHeader
        back={{ href: base, label: "Les colonnes" }}
        title="Ce que l’import changera"
        state={formatApercu(apercu.bilan)}
      />
      <PageBody>
        <Etapes espace={espace} current={3} importId={importId} />
        <Erreurs base={base} apercu={apercu} />
        <ExecuterForm action={runImport.bind(null, espace)} apercu={apercu} />
        <Section title="Ligne par ligne">
          <Lignes base={base} apercu={apercu} etat={vue.etat} />
        </Section>
        <AbandonForm action={discardImport.bind(null, espace)} importId={importId} />
      </PageBody>
    </>
  );
}
