import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HoldForm } from "@/components/seance/hold-form";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { formatRappel } from "@/lib/seance/labels/creneau";
import { formatManquant } from "@/lib/seance/labels/tenue";
import { getTenue } from "@/lib/seance/queries/tenue";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Noter une séance tenue" };

type Props = { params: Promise<{ espace: string; seanceId: string }> };

export default async function TenuePage({ params }: Props) {
  const { espace, seanceId } = await params;
  const acteur = await requireActeur(espace);
  const page = (await getTenue(acteur, seanceId, now())) ?? notFound();
  const { seance, manquant } = page;
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/seances/${seance.id}`, label: "La séance" }}
        title="La séance a eu lieu"
        state={formatRappel(seance.sujet.code, seance.prevu, acteur.zone)}
      />
      {manquant ? (
        <Notice
          tone="waiting"
          title={formatManquant(manquant)}
          action={<LinkButton href={`/${espace}/groupes/${seance.sujet.id}`}>Voir le groupe</LinkButton>}
        />
      ) : (
        <HoldForm espace={espace} zone={acteur.zone} page={page} />
      )}
    </>
  );
}
