import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GroupeView } from "@/components/groupe/groupe-view";
import { InvitationGroupeView } from "@/components/groupe/invitation";
import { requireActeur } from "@/lib/gate";
import { getPageGroupe } from "@/lib/groupe/queries/groupe";
import { RechercheGroupe } from "@/lib/groupe/schema";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Un groupe" };

type Props = {
  params: Promise<{ espace: string; groupeId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function GroupePage({ params, searchParams }: Props) {
  const { espace, groupeId } = await params;
  const acteur = await requireActeur(espace);
  const { issue, fait } = RechercheGroupe.parse(await searchParams);
  const instant = now();
  const page = await getPageGroupe(acteur, groupeId, instant);
  if (!page) notFound();
  const { zone } = acteur;
  return "invitation" in page ? (
    <InvitationGroupeView espace={espace} zone={zone} invitation={page.invitation} issue={issue} />
  ) : (
    <GroupeView espace={espace} zone={zone} now={instant} groupe={page.groupe} fait={fait} />
  );
}
