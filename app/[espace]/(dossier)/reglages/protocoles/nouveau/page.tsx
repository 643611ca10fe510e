import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ModeleForm } from "@/components/protocole/modele-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { createModele } from "@/lib/protocole/actions";
import { listModeles } from "@/lib/protocole/queries/modeles";

export const metadata: Metadata = { title: "Ajouter un modèle de protocole" };

export default async function NouveauModelePage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  if (!(await listModeles(await requireActeur(espace)))) notFound();
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/reglages/protocoles`, label: "Modèles de protocole" }}
        title="Ajouter un modèle"
        state="Des mots à vous, que chaque projet pourra reprendre."
      />
      <ModeleForm action={createModele.bind(null, espace)} />
    </>
  );
}
