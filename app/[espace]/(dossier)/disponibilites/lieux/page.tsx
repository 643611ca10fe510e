import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LieuForm } from "@/components/lieu/lieu-form";
import { Lieux } from "@/components/lieu/lieux";
import { Trajets } from "@/components/lieu/trajets";
import { Disclosure } from "@/components/ui/disclosure";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActeur } from "@/lib/gate";
import { createLieu } from "@/lib/lieu/actions";
import { listLieux } from "@/lib/lieu/queries";

export const metadata: Metadata = { title: "Lieux et trajets" };

export default async function LieuxPage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const page = (await listLieux(acteur)) ?? notFound();
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/disponibilites`, label: "Disponibilités" }}
        title="Lieux et trajets"
        state="Où se tiennent les séances, et le temps de route qu’elles demandent."
      />
      <PageBody>
        <Section title="Lieux">
          <Lieux espace={espace} page={page} />
          <Disclosure summary="Ajouter un lieu">
            <LieuForm action={createLieu.bind(null, espace)} delegations={page.delegations} />
          </Disclosure>
        </Section>
        <Section title="Trajets" lead="La route est réservée avec la séance, à l’aller et au retour.">
          <Trajets espace={espace} page={page} />
        </Section>
      </PageBody>
    </>
  );
}
