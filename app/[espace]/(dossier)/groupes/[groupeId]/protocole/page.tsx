import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProtocoleView } from "@/components/protocole/page-view";
import { requireActeur } from "@/lib/gate";
import { getProtocole } from "@/lib/protocole/queries/protocole";
import { ArriveeProtocole } from "@/lib/protocole/schema";

export const metadata: Metadata = { title: "Protocole de fonctionnement" };

type Props = {
  params: Promise<{ espace: string; groupeId: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

export default async function ProtocolePage({ params, searchParams }: Props) {
  const { espace, groupeId } = await params;
  const acteur = await requireActeur(espace);
  const page = (await getProtocole(acteur, { groupeId })) ?? notFound();
  const { fait } = ArriveeProtocole.parse(await searchParams);
  return <ProtocoleView espace={espace} zone={acteur.zone} page={page} fait={fait} />;
}
