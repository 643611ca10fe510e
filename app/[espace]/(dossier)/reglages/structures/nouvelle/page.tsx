import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StructureForm } from "@/components/structure/structure-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { createStructure } from "@/lib/structure/actions";
import { getChoixStructure } from "@/lib/structure/queries/choix";

export const metadata: Metadata = { title: "Ajouter une structure" };

export default async function NouvelleStructurePage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  const choix = await getChoixStructure(await requireActeur(espace));
  if (!choix) notFound();
  return (
    <>
      <PageHeader
        title="Ajouter une structure"
        back={{ href: `/${espace}/reglages/structures`, label: "Les structures" }}
      />
      <StructureForm action={createStructure.bind(null, espace)} {...choix} />
    </>
  );
}
