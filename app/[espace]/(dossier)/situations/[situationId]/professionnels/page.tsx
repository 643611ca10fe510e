import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Associes } from "@/components/association/associes";
import { Candidats } from "@/components/association/candidats";
import { HorsPortee } from "@/components/association/hors-portee";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { getProfessionnels } from "@/lib/association/queries/candidats";
import { RechercheProfessionnels } from "@/lib/association/schema";
import { requireActeur } from "@/lib/gate";

export const metadata: Metadata = { title: "Les professionnels associés" };

type Props = {
  params: Promise<{ espace: string; situationId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ProfessionnelsPage({ params, searchParams }: Props) {
  const { espace, situationId } = await params;
  const recherche = RechercheProfessionnels.parse(await searchParams);
  const page = await getProfessionnels(await requireActeur(espace), situationId, recherche);
  if (!page) notFound();
  const { code, referent, intervenant, associations, choisi } = page;
  const situation = `/${espace}/situations/${situationId}`;
  const base = `${situation}/professionnels`;
  return (
    <>
      <PageHeader
        title="Les professionnels autour de la situation"
        state={[`${referent}, référent·e`, intervenant ? `${intervenant}, intervenant·e TAD` : null]
          .filter(Boolean)
          .join(" ; ")}
        back={{ href: situation, label: `Situation ${code}` }}
      />
      <PageBody>
        {choisi ? (
          <HorsPortee
            espace={espace}
            base={base}
            situationId={situationId}
            referent={referent}
            candidat={choisi}
          />
        ) : (
          <>
            <Section
              title="Qui d’autre intervient ?"
              lead="Repérez celles et ceux qui accompagnent déjà la personne."
            >
              <Candidats espace={espace} base={base} page={page} />
            </Section>
            <Section title="Qui a été sollicité">
              <Associes espace={espace} associations={associations} />
            </Section>
          </>
        )}
      </PageBody>
    </>
  );
}
