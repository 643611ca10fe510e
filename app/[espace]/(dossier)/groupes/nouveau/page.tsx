import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OuvertureForm } from "@/components/groupe/ouverture-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { getChoixOuverture } from "@/lib/groupe/queries/choix";

export const metadata: Metadata = { title: "Ouvrir un groupe" };

type Props = { params: Promise<{ espace: string }> };

export default async function NouveauGroupePage({ params }: Props) {
  const { espace } = await params;
  const choix = (await getChoixOuverture(await requireActeur(espace))) ?? notFound();
  return (
    <>
      <PageHeader
        title="Ouvrir un groupe"
        state="Pour un service qui a appelé ou écrit. Quand un service dépose une demande collective, le groupe s’ouvre en l’acceptant."
        back={{ href: `/${espace}/groupes`, label: "Groupes" }}
      />
      <OuvertureForm espace={espace} choix={choix} />
    </>
  );
}
