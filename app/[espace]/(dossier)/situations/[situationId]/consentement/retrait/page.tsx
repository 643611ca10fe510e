import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RetraitForm } from "@/components/consentement/retrait-form";
import { PageHeader } from "@/components/ui/page-header";
import { PRECAUTION_PHRASES } from "@/lib/consentement/labels/etat";
import { getPageConsentement } from "@/lib/consentement/queries/page";
import { requireActeur } from "@/lib/gate";
import { jourOf, now } from "@/lib/time";

export const metadata: Metadata = { title: "Retrait de l’accord" };

type Props = { params: Promise<{ espace: string; situationId: string }> };

export default async function RetraitPage({ params }: Props) {
  const { espace, situationId } = await params;
  const acteur = await requireActeur(espace);
  const page = await getPageConsentement(acteur, situationId);
  if (!page?.peut.retirer) notFound();
  return (
    <>
      <PageHeader
        title={"La personne ne souhaite plus que sa situation soit évoquée"}
        state={PRECAUTION_PHRASES.retrait}
        back={{
          href: `/${espace}/situations/${situationId}/consentement`,
          label: `Consentement, situation ${page.code}`,
        }}
      />
      <RetraitForm espace={espace} page={page} today={jourOf(now(), acteur.zone)} />
    </>
  );
}
