import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ModeleForm } from "@/components/protocole/modele-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { updateModele } from "@/lib/protocole/actions";
import { getModele } from "@/lib/protocole/queries/modeles";

export const metadata: Metadata = { title: "Modifier un modèle de protocole" };

type Props = { params: Promise<{ espace: string; modele: string }> };

export default async function ModelePage({ params }: Props) {
  const { espace, modele: cle } = await params;
  const modele = (await getModele(await requireActeur(espace), cle)) ?? notFound();
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/reglages/protocoles`, label: "Modèles de protocole" }}
        title={modele.nom}
        state="Les protocoles déjà commencés gardent leurs mots."
      />
      <ModeleForm key={modele.version} action={updateModele.bind(null, espace)} modele={modele} />
    </>
  );
}
