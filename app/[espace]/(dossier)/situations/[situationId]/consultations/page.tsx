import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Consultations } from "@/components/journal/consultations";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { formatConsultations, formatDepuisQuand } from "@/lib/journal/labels/consultations";
import { getConsultations } from "@/lib/journal/queries/consultations";

export const metadata: Metadata = { title: "Qui a consulté" };

type Props = { params: Promise<{ espace: string; situationId: string }> };

export default async function ConsultationsPage({ params }: Props) {
  const { espace, situationId } = await params;
  const acteur = await requireActeur(espace);
  const page = await getConsultations(acteur, situationId);
  if (!page) notFound();
  const { code, personnes, retraits, depuis } = page;
  return (
    <>
      <PageHeader
        title="Qui a consulté"
        state={formatConsultations(personnes, acteur.zone)}
        back={{ href: `/${espace}/situations/${situationId}`, label: `Situation ${code}` }}
      />
      <PageBody>
        {depuis ? (
          <p className="max-w-reading text-ink-soft">{formatDepuisQuand(depuis, acteur.zone)}</p>
        ) : null}
        <Consultations personnes={personnes} retraits={retraits} zone={acteur.zone} />
      </PageBody>
    </>
  );
}
