import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SaisieForm } from "@/components/demande/saisie-form";
import { SaisiesEnCours, SaisiesTransmises } from "@/components/demande/saisies";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { noterDemande } from "@/lib/demande/actions/saisie";
import { getSaisies } from "@/lib/demande/queries/saisie";
import { requireActeur } from "@/lib/gate";
import { now } from "@/lib/time";

type Props = { params: Promise<{ espace: string }> };

export const metadata: Metadata = { title: "Noter une demande" };

export default async function SaisiePage({ params }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const { enCours, transmises, professionnels } = (await getSaisies(acteur)) ?? notFound();
  const contexte = { espace, now: now(), zone: acteur.zone };
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/demandes`, label: "Demandes" }}
        title="Noter une demande"
        state="Reçue par téléphone ou sur papier, pour un professionnel qui la relira, la confirmera et la déposera."
      />
      <PageBody>
        {enCours.length > 0 ? <SaisiesEnCours saisies={enCours} {...contexte} /> : null}
        <SaisieForm action={noterDemande.bind(null, espace)} professionnels={professionnels} />
        {transmises.length > 0 ? <SaisiesTransmises saisies={transmises} {...contexte} /> : null}
      </PageBody>
    </>
  );
}
