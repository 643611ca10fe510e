import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AbsenceForm } from "@/components/disponibilite/absence-form";
import { Absences } from "@/components/disponibilite/absences";
import { MembreChoix } from "@/components/disponibilite/membre-choix";
import { OuvertureForm } from "@/components/disponibilite/ouverture-form";
import { ParticulierForm } from "@/components/disponibilite/particulier-form";
import { Particuliers } from "@/components/disponibilite/particuliers";
import { Semaine } from "@/components/disponibilite/semaine";
import { LinkButton } from "@/components/ui/link-button";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { formatSemaine } from "@/lib/disponibilite/labels";
import { getDisponibilites } from "@/lib/disponibilite/queries";
import { MembreDeLaPage } from "@/lib/disponibilite/schema";
import { requireActeur } from "@/lib/gate";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Disponibilités" };

type Props = {
  params: Promise<{ espace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function DisponibilitesPage({ params, searchParams }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const { membre: membreId } = MembreDeLaPage.parse(await searchParams);
  const page = (await getDisponibilites(acteur, membreId ?? null, now())) ?? notFound();
  const { membre, membres, ouvertures, lieuxGerables } = page;
  return (
    <>
      <PageHeader
        title={membre.id === acteur.membreId ? "Vos disponibilités" : `Disponibilités de ${membre.nom}`}
        state={formatSemaine(ouvertures, membre.intervenant)}
        secondary={
          lieuxGerables ? (
            <LinkButton href={`/${espace}/disponibilites/lieux`}>Lieux et trajets</LinkButton>
          ) : undefined
        }
      />
      <PageBody>
        <MembreChoix key={membre.id} membres={membres} courant={membre.id} />
        <Section title="Semaine ordinaire" lead="Les heures où une séance peut être proposée.">
          <Semaine espace={espace} page={page} />
          <OuvertureForm key={membre.id} espace={espace} page={page} />
        </Section>
        <Section
          title="Jours particuliers"
          lead="Un jour où les horaires ou le lieu changent : ces heures remplacent alors celles de la semaine ordinaire."
        >
          <Particuliers espace={espace} page={page} />
          <ParticulierForm key={membre.id} espace={espace} page={page} />
        </Section>
        <Section title="Absences" lead="Aucune séance n’est proposée ces jours-là.">
          <Absences espace={espace} zone={acteur.zone} page={page} />
          <AbsenceForm key={membre.id} espace={espace} membreId={membre.id} />
        </Section>
      </PageBody>
    </>
  );
}
