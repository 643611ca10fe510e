import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RetraitForm } from "@/components/structure/retrait-form";
import { StructureForm } from "@/components/structure/structure-form";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActeur } from "@/lib/gate";
import { closeStructure, updateStructure } from "@/lib/structure/actions";
import { getChoixStructure } from "@/lib/structure/queries/choix";
import { getStructure } from "@/lib/structure/queries/structure";

export const metadata: Metadata = { title: "Une structure" };

type Props = { params: Promise<{ espace: string; structureId: string }> };

export default async function StructurePage({ params }: Props) {
  const { espace, structureId } = await params;
  const acteur = await requireActeur(espace);
  const structure = await getStructure(acteur, structureId);
  const choix = await getChoixStructure(acteur);
  if (!structure || !choix) notFound();
  return (
    <>
      <PageHeader
        title={structure.nom}
        state={
          structure.retiree
            ? "Retirée : elle n’est plus proposée, et reste lisible sur les dossiers anciens."
            : undefined
        }
        back={{ href: `/${espace}/reglages/structures`, label: "Les structures" }}
      />
      <PageBody>
        <StructureForm action={updateStructure.bind(null, espace)} structure={structure} {...choix} />
        {structure.retiree ? null : (
          <Section
            title="Retirer la structure"
            lead="Elle ne sera plus proposée. Les dossiers anciens la gardent."
          >
            <RetraitForm action={closeStructure.bind(null, espace)} structureId={structure.id} />
          </Section>
        )}
      </PageBody>
    </>
  );
}
