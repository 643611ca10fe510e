import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ValidationForm } from "@/components/compte-rendu/validation-form";
import { PageHeader } from "@/components/ui/page-header";
import { formatEntete } from "@/lib/compte-rendu/labels";
import { getRelecture } from "@/lib/compte-rendu/queries/redaction";
import { requireActeur } from "@/lib/gate";

export const metadata: Metadata = { title: "Valider un compte rendu" };

type Props = { params: Promise<{ espace: string; seanceId: string }> };

export default async function ValidationPage({ params }: Props) {
  const { espace, seanceId } = await params;
  const acteur = await requireActeur(espace);
  const relecture = (await getRelecture(acteur, seanceId)) ?? notFound();
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/seances/${seanceId}/compte-rendu/ecrire`, label: "Le texte" }}
        title="Relire le compte rendu"
        state={`${formatEntete(relecture, acteur.zone)}. Écrit par ${relecture.enregistre.par}.`}
      />
      <ValidationForm key={relecture.revision} espace={espace} relecture={relecture} />
    </>
  );
}
