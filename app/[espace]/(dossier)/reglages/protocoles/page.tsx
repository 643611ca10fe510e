import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ModelesListe } from "@/components/protocole/modeles-liste";
import { LinkButton } from "@/components/ui/link-button";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { listModeles } from "@/lib/protocole/queries/modeles";

export const metadata: Metadata = { title: "Modèles de protocole" };

export default async function ModelesPage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  const modeles = (await listModeles(await requireActeur(espace))) ?? notFound();
  return (
    <>
      <PageHeader
        title="Modèles de protocole"
        state="Ce dont part un projet. Changer un modèle ne touche à aucun protocole déjà commencé."
        action={
          <LinkButton variant="primary" href={`/${espace}/reglages/protocoles/nouveau`}>
            Ajouter un modèle
          </LinkButton>
        }
      />
      <PageBody>
        <ModelesListe espace={espace} modeles={modeles} />
      </PageBody>
    </>
  );
}
