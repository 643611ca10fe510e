import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Empechees } from "@/components/courrier/empechees";
import { Preparer } from "@/components/courrier/preparer";
import { buttonClass } from "@/components/ui/button-class";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { getSeanceCourriers } from "@/lib/courrier/queries/seance";
import { requireActeur } from "@/lib/gate";
import { formatMoment, now } from "@/lib/time";

export const metadata: Metadata = { title: "Courriers d’une séance" };

type Props = { params: Promise<{ espace: string; seanceId: string }> };

export default async function SeanceCourriersPage({ params }: Props) {
  const { espace, seanceId } = await params;
  const acteur = await requireActeur(espace);
  const { seance, sortes } = (await getSeanceCourriers(acteur, seanceId, now())) ?? notFound();
  const { code, debut, lieu } = seance.faits;
  const base = `/${espace}/seances/${seance.id}`;
  const possibles = sortes.filter(({ empechement }) => empechement === null);
  const prochaine = possibles.find(({ deja, destinataires }) => deja < destinataires.length);
  return (
    <>
      <PageHeader
        back={{ href: base, label: `Séance ${code}` }}
        title="Courriers et émargement"
        state={`Séance du ${formatMoment(debut, acteur.zone, { annee: true })}, ${lieu ?? "lieu à préciser"}.`}
      />
      <PageBody>
        {possibles.map((preparation) => (
          <Preparer
            key={preparation.sorte}
            espace={espace}
            seanceId={seance.id}
            code={code}
            preparation={preparation}
            principal={preparation === prochaine}
          />
        ))}
        <Section
          title="Feuille d’émargement"
          lead="À imprimer pour la séance : une ligne par personne attendue, et quelques lignes vides."
        >
          <a href={`${base}/emargement`} download className={buttonClass("secondary")}>
            La feuille en PDF
          </a>
        </Section>
        <Empechees sortes={sortes} />
      </PageBody>
    </>
  );
}
