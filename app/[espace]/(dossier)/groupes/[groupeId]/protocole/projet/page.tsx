import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ProjetView } from "@/components/protocole/projet-view";
import { requireActeur } from "@/lib/gate";
import { cheminProtocole } from "@/lib/protocole/labels/etat";
import { getProjet } from "@/lib/protocole/queries/redaction";

export const metadata: Metadata = { title: "Projet de protocole" };

type Props = { params: Promise<{ espace: string; groupeId: string }> };

export default async function ProjetPage({ params }: Props) {
  const { espace, groupeId } = await params;
  const acteur = await requireActeur(espace);
  const projet = await getProjet(acteur, { groupeId });
  // Published or given up since the message was sent: what there is to read is the protocole itself.
  if (!projet) redirect(`/${espace}${cheminProtocole({ groupeId })}`);
  return <ProjetView espace={espace} zone={acteur.zone} projet={projet} />;
}
