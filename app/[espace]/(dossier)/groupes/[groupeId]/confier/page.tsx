import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TransfertGroupeForm } from "@/components/groupe/transfert-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { getTransfertGroupe } from "@/lib/groupe/queries/choix";

export const metadata: Metadata = { title: "Confier un groupe" };

type Props = { params: Promise<{ espace: string; groupeId: string }> };

export default async function ConfierGroupePage({ params }: Props) {
  const { espace, groupeId } = await params;
  const page = (await getTransfertGroupe(await requireActeur(espace), groupeId)) ?? notFound();
  return (
    <>
      <PageHeader
        title="Confier le groupe"
        state={`${page.groupe.intervenant} en a la charge. Les séances à venir changent de main avec le groupe ; ses membres restent.`}
        back={{ href: `/${espace}/groupes/${groupeId}`, label: `Groupe ${page.groupe.code}` }}
      />
      <TransfertGroupeForm espace={espace} page={page} />
    </>
  );
}
