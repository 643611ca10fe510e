import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MembreForm } from "@/components/membre/membre-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { canMail } from "@/lib/mail";
import { createMembre } from "@/lib/membre/actions";
import { getChoixMembre } from "@/lib/membre/queries/choix";

export const metadata: Metadata = { title: "Ouvrir un accès" };

export default async function NouveauMembrePage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  const choix = await getChoixMembre(await requireActeur(espace));
  if (!choix) notFound();
  return (
    <>
      <PageHeader
        title="Ouvrir un accès"
        state="La personne acceptera la charte avant de voir quoi que ce soit."
        back={{ href: `/${espace}/reglages/membres`, label: "Les membres" }}
      />
      <MembreForm action={createMembre.bind(null, espace)} courriel={canMail()} {...choix} />
    </>
  );
}
