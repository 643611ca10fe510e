import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InvitationView } from "@/components/association/invitation";
import { SituationView } from "@/components/situation/situation-view";
import { requireActeur } from "@/lib/gate";
import { getSituationPage } from "@/lib/situation/queries/situation";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Une situation" };

type Props = { params: Promise<{ espace: string; situationId: string }> };

export default async function SituationPage({ params }: Props) {
  const { espace, situationId } = await params;
  const acteur = await requireActeur(espace);
  const page = await getSituationPage(acteur, situationId);
  if (!page) notFound();
  const { zone } = acteur;
  return "invitation" in page ? (
    <InvitationView espace={espace} zone={zone} invitation={page.invitation} />
  ) : (
    <SituationView espace={espace} zone={zone} now={now()} situation={page.situation} />
  );
}
