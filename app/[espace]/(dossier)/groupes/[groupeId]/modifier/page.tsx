import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ModificationForm } from "@/components/groupe/modification-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { getModification } from "@/lib/groupe/queries/choix";

export const metadata: Metadata = { title: "Modifier un groupe" };

type Props = { params: Promise<{ espace: string; groupeId: string }> };

export default async function ModifierGroupePage({ params }: Props) {
  const { espace, groupeId } = await params;
  const page = (await getModification(await requireActeur(espace), groupeId)) ?? notFound();
  return (
    <>
      <PageHeader
        title="Modifier le groupe"
        state="Ce qu’il est, le service qui le demande, le nombre de places."
        back={{ href: `/${espace}/groupes/${groupeId}`, label: `Groupe ${page.groupe.code}` }}
      />
      <ModificationForm espace={espace} page={page} />
    </>
  );
}
