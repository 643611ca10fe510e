import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClotureGroupeForm } from "@/components/groupe/cloture-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { getClotureGroupe } from "@/lib/groupe/queries/choix";

export const metadata: Metadata = { title: "Clore un groupe" };

type Props = { params: Promise<{ espace: string; groupeId: string }> };

export default async function CloreGroupePage({ params }: Props) {
  const { espace, groupeId } = await params;
  const acteur = await requireActeur(espace);
  const page = (await getClotureGroupe(acteur, groupeId)) ?? notFound();
  return (
    <>
      <PageHeader
        title="Clore le groupe"
        state="Ce qu’il a fait reste lisible par ses membres. Un groupe clos ne rouvre pas : pour reprendre, on en ouvre un autre."
        back={{ href: `/${espace}/groupes/${groupeId}`, label: `Groupe ${page.groupe.code}` }}
      />
      <ClotureGroupeForm espace={espace} zone={acteur.zone} page={page} />
    </>
  );
}
