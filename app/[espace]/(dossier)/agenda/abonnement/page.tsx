import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AdresseForm } from "@/components/abonnement/adresse-form";
import { Ajouter } from "@/components/abonnement/ajouter";
import { RevoquerForm } from "@/components/abonnement/revoquer-form";
import { LinkButton } from "@/components/ui/link-button";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { formatAbonnement } from "@/lib/abonnement/labels";
import { getAbonnement } from "@/lib/abonnement/queries";
import { requireActeur } from "@/lib/gate";

export const metadata: Metadata = { title: "Votre agenda ailleurs" };

export default async function AbonnementPage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const { nom, abonnement } = (await getAbonnement(acteur)) ?? notFound();
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/agenda`, label: "Agenda" }}
        title="Votre agenda ailleurs"
        state={formatAbonnement(abonnement, acteur.zone)}
      />
      <PageBody>
        <Section
          title="Une adresse à vous"
          lead="Elle porte la date, le lieu et le code de vos séances, et rien d’autre. Qui la connaît peut les lire : gardez-la comme une clé."
        >
          <AdresseForm
            espace={espace}
            abonnement={abonnement}
            intervenant={acteur.roles.includes("INTERVENANT")}
          />
        </Section>
        <Section
          title="L’ajouter à votre agenda"
          lead={`Il s’y appelle « ${nom} ». On s’y abonne une fois ; les séances déplacées ou annulées y changent ensuite d’elles-mêmes.`}
        >
          <Ajouter />
        </Section>
        <Section
          title="Et vos autres agendas, dans Recul"
          lead="Recul peut aussi lire quand vous êtes pris·e ailleurs, et l’éviter quand une date se cherche."
          action={
            <LinkButton href={`/${espace}/agenda/externes`} variant="secondary">
              Vos agendas externes
            </LinkButton>
          }
        >
          {null}
        </Section>
        {abonnement ? (
          <Section
            title="Ne plus s’en servir"
            lead="Supprimée ou remplacée, l’adresse ne répond plus, à personne et tout de suite. Les séances déjà reçues quittent l’agenda qui la lisait, ou se suppriment avec lui."
          >
            <RevoquerForm espace={espace} />
          </Section>
        ) : null}
      </PageBody>
    </>
  );
}
