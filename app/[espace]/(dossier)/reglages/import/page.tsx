import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EnCours } from "@/components/import/en-cours";
import { Etapes } from "@/components/import/etapes";
import { FichierForm } from "@/components/import/fichier-form";
import { Modeles } from "@/components/import/modeles";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActeur } from "@/lib/gate";
import { createImport } from "@/lib/import/actions";
import { getImports } from "@/lib/import/queries/accueil";
import { FICHIER_LABEL, FICHIER_MAX } from "@/lib/import/schema";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Importer" };

type Props = {
  params: Promise<{ espace: string }>;
  searchParams: Promise<{ sorte?: string | string[] }>;
};

export default async function ImportPage({ params, searchParams }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const { sortes, enCours } = (await getImports(acteur, now())) ?? notFound();
  const { sorte } = await searchParams;
  const administre = sortes.some((une) => une.sorte !== "GROUPES");
  return (
    <>
      <PageHeader
        back={
          administre
            ? { href: `/${espace}/reglages`, label: "Réglages" }
            : { href: `/${espace}/groupes`, label: "Groupes" }
        }
        title="Importer un fichier"
        state="Vous verrez ligne par ligne ce qui changera. Rien n’est écrit avant votre accord."
      />
      <PageBody>
        <Etapes espace={espace} current={1} />
        <FichierForm
          action={createImport.bind(null, espace)}
          sortes={sortes.map((une) => une.sorte)}
          sorte={sortes.find((une) => une.sorte === sorte)?.sorte}
          max={{ bytes: FICHIER_MAX, message: FICHIER_LABEL }}
        />
        {enCours.length > 0 ? (
          <Section title="Commencés">
            <EnCours espace={espace} zone={acteur.zone} enCours={enCours} />
          </Section>
        ) : null}
        <Section
          title="Ce que le fichier peut contenir"
          lead="Les en-têtes se reconnaissent sans accent ni majuscule, dans n’importe quel ordre. Une cellule vide ne change rien."
        >
          <Modeles espace={espace} sortes={sortes} />
        </Section>
      </PageBody>
    </>
  );
}
