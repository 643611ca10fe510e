import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ValidationForm } from "@/components/compte-rendu/validation-form";
import { ValidationCollective } from "@/components/compte-rendu-collectif/validation-form";
import { PageHeader } from "@/components/ui/page-header";
import { formatEntete } from "@/lib/compte-rendu/labels";
import { getRelectureSeance } from "@/lib/compte-rendu-collectif/queries/seance";
import { requireActeur } from "@/lib/gate";

export const metadata: Metadata = { title: "Valider un compte rendu" };

type Props = { params: Promise<{ espace: string; seanceId: string }> };

export default async function ValidationPage({ params }: Props) {
  const { espace, seanceId } = await params;
  const acteur = await requireActeur(espace);
  const relecture = (await getRelectureSeance(acteur, seanceId)) ?? notFound();
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/seances/${seanceId}/compte-rendu/ecrire`, label: "Le texte" }}
        title="Relire le compte rendu"
        state={`${formatEntete(relecture, acteur.zone)}. Écrit par ${relecture.enregistre.par}.`}
      />
      {"groupe" in relecture ? (
        <ValidationCollective key={relecture.revision} espace={espace} relecture={relecture} />
      ) : (
        <ValidationForm key={relecture.revision} espace={espace} relecture={relecture} />
      )}
    </>
  );
}
