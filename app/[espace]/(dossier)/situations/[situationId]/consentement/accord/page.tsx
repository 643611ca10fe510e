import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccordForm } from "@/components/consentement/accord-form";
import { PageHeader } from "@/components/ui/page-header";
import { PRECAUTION_PHRASES } from "@/lib/consentement/labels/etat";
import { getPageConsentement } from "@/lib/consentement/queries/page";
import { requireActeur } from "@/lib/gate";
import { jourOf, now } from "@/lib/time";

export const metadata: Metadata = { title: "L’accord de la personne" };

type Props = { params: Promise<{ espace: string; situationId: string }> };

export default async function AccordPage({ params }: Props) {
  const { espace, situationId } = await params;
  const acteur = await requireActeur(espace);
  const page = await getPageConsentement(acteur, situationId);
  if (!page?.peut.recueillir) notFound();
  return (
    <>
      <PageHeader
        title={
          page.carte.etat === "EN_VIGUEUR" || page.carte.etat === "A_COMPLETER"
            ? "Renouveler ou modifier l’accord"
            : "Recueillir l’accord de la personne"
        }
        state={PRECAUTION_PHRASES.accord}
        back={{
          href: `/${espace}/situations/${situationId}/consentement`,
          label: `Consentement, situation ${page.code}`,
        }}
      />
      <AccordForm espace={espace} page={page} today={jourOf(now(), acteur.zone)} />
    </>
  );
}
