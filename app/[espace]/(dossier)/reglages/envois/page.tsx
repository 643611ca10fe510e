import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RappelsForm } from "@/components/message/rappels-form";
import { Refuses } from "@/components/message/refuses";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActeur } from "@/lib/gate";
import * as actions from "@/lib/message/actions";
import { formatEnvois } from "@/lib/message/labels/reglages";
import { getEnvois } from "@/lib/message/queries/envois";

export const metadata: Metadata = { title: "Les envois" };

export default async function EnvoisPage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const envois = await getEnvois(acteur);
  if (!envois) notFound();
  const { refuses, serveur, rappels } = envois;
  return (
    <>
      <PageHeader
        title="Les envois"
        state={formatEnvois(envois)}
        back={{ href: `/${espace}/reglages`, label: "Réglages" }}
      />
      <PageBody>
        {serveur ? null : (
          <Notice tone="waiting" title="Aucun serveur de courriel n’est réglé">
            <p>
              Les courriels sont gardés, et chacun lit ses messages dans Recul. Ils partiront quand la
              personne qui héberge Recul aura donné SMTP_URL, sauf ceux qui n’auront plus rien à dire.
            </p>
          </Notice>
        )}
        {refuses.length > 0 ? (
          <Section
            title="À corriger"
            lead="Ces courriels ne sont pas arrivés. Les messages, eux, se lisent dans Recul."
          >
            <Refuses
              refuses={refuses}
              zone={acteur.zone}
              retry={actions.retryEnvoi.bind(null, espace)}
              mend={actions.mendAdresse.bind(null, espace)}
            />
          </Section>
        ) : null}
        <Section
          title="Les rappels de séance"
          lead="Le service rappelle à chacun les séances où il est attendu. Chacun peut y renoncer pour soi."
        >
          <RappelsForm action={actions.updateRappels.bind(null, espace)} rappels={rappels} />
        </Section>
      </PageBody>
    </>
  );
}
