import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InformationForm } from "@/components/consentement/information-form";
import { PageHeader } from "@/components/ui/page-header";
import { PRECAUTION_PHRASES } from "@/lib/consentement/labels/etat";
import { getPageConsentement } from "@/lib/consentement/queries/page";
import { requireActeur } from "@/lib/gate";
import { jourOf, now } from "@/lib/time";

export const metadata: Metadata = { title: "Informer la personne" };

type Props = { params: Promise<{ espace: string; situationId: string }> };

export default async function InformationPage({ params }: Props) {
  const { espace, situationId } = await params;
  const acteur = await requireActeur(espace);
  const page = await getPageConsentement(acteur, situationId);
  if (!page?.peut.recueillir) notFound();
  return (
    <>
      <PageHeader
        title={"Informer la personne"}
        state={PRECAUTION_PHRASES.information}
        back={{
          href: `/${espace}/situations/${situationId}/consentement`,
          label: `Consentement, situation ${page.code}`,
        }}
      />
      <InformationForm espace={espace} page={page} today={jourOf(now(), acteur.zone)} />
    </>
  );
}
