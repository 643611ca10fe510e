import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Activite } from "@/components/activite/activite";
import { PageHeader } from "@/components/ui/page-header";
import { formatEnCours } from "@/lib/activite/labels";
import { getActivite } from "@/lib/activite/queries";
import { requireActeur } from "@/lib/gate";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Mon activité" };

export default async function ActivitePage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const activite = (await getActivite(acteur, now())) ?? notFound();
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/charge`, label: "Charge de travail" }}
        title="Mon activité"
        state={formatEnCours(activite)}
      />
      <Activite espace={espace} activite={activite} />
    </>
  );
}
