import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ModelesListe } from "@/components/courrier/modeles-liste";
import { PageHeader } from "@/components/ui/page-header";
import { getModeles } from "@/lib/courrier/queries/modele";
import { requireActeur } from "@/lib/gate";

export const metadata: Metadata = { title: "Modèles de lettres" };

export default async function ModelesPage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const { modeles } = (await getModeles(acteur)) ?? notFound();
  const secretariat = acteur.roles.includes("SECRETARIAT");
  return (
    <>
      <PageHeader
        title="Modèles de lettres"
        state="Ce que disent vos lettres. Un modèle changé ne change pas celles qui sont déjà faites."
        back={
          secretariat
            ? { href: `/${espace}/courriers`, label: "Courriers" }
            : { href: `/${espace}/reglages`, label: "Réglages" }
        }
      />
      <ModelesListe espace={espace} modeles={modeles} />
    </>
  );
}
