import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Agendas } from "@/components/agenda-externe/agendas";
import { AjouterForm } from "@/components/agenda-externe/ajouter-form";
import { Trouver } from "@/components/agenda-externe/trouver";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { formatAgendas } from "@/lib/agenda-externe/labels";
import { listAgendasExternes } from "@/lib/agenda-externe/queries";
import { requireActeur } from "@/lib/gate";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Vos agendas externes" };

export default async function ExternesPage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const agendas = (await listAgendasExternes(acteur, now())) ?? notFound();
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/agenda/abonnement`, label: "Votre agenda ailleurs" }}
        title="Vos agendas externes"
        state={formatAgendas(agendas)}
      />
      <PageBody>
        {agendas.length > 0 ? (
          <Section
            title="Agendas lus"
            lead="Recul les relit toutes les demi-heures, du mois passé à l’année qui vient."
          >
            <Agendas espace={espace} zone={acteur.zone} agendas={agendas} />
          </Section>
        ) : null}
        <Section
          title={agendas.length > 0 ? "Ajouter un autre agenda" : "Ajouter un agenda"}
          lead="Recul n’en garde que les heures où vous êtes pris·e : ni titre, ni lieu, ni personne. Qui cherche une date avec vous lit « occupé·e (agenda externe) », et peut passer outre."
        >
          <AjouterForm espace={espace} premier={agendas.length === 0} />
        </Section>
        <Section
          title="Où trouver cette adresse"
          lead="Chaque programme la donne sous un nom à lui. Un événement marqué « disponible » ou annulé ne compte pas."
        >
          <Trouver />
        </Section>
      </PageBody>
    </>
  );
}
