import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { VersionView } from "@/components/protocole/version-view";
import { requireActeur } from "@/lib/gate";
import { getVersion } from "@/lib/protocole/queries/lecture";
import { LectureProtocole } from "@/lib/protocole/schema";

export const metadata: Metadata = { title: "Une version du protocole" };

type Props = {
  params: Promise<{ espace: string; groupeId: string; version: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

export default async function VersionPage({ params, searchParams }: Props) {
  const { espace, groupeId, version } = await params;
  const acteur = await requireActeur(espace);
  const { ecart } = LectureProtocole.parse(await searchParams);
  const lecture = (await getVersion(acteur, { groupeId }, Number(version), ecart)) ?? notFound();
  return <VersionView espace={espace} zone={acteur.zone} lecture={lecture} />;
}
