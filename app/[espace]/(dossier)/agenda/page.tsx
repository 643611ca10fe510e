import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AgendaSemaine } from "@/components/seance/agenda-semaine";
import { Imprimer } from "@/components/seance/imprimer";
import { SemaineNav } from "@/components/seance/semaine-nav";
import { LinkButton } from "@/components/ui/link-button";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { formatAgenda } from "@/lib/seance/labels/creneau";
import { getAgenda } from "@/lib/seance/queries/agenda";
import { semaineAPreparer } from "@/lib/seance/rules/creneau";
import { Semaine } from "@/lib/seance/schema";
import { jourOf, now } from "@/lib/time";

export const metadata: Metadata = { title: "Agenda" };

type Props = {
  params: Promise<{ espace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function AgendaPage({ params, searchParams }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const { semaine } = Semaine.parse(await searchParams);
  const instant = now();
  const agenda =
    (await getAgenda(acteur, semaine ?? semaineAPreparer(jourOf(instant, acteur.zone)))) ?? notFound();
  return (
    <>
      <PageHeader
        title="Agenda"
        state={formatAgenda(agenda)}
        secondary={
          <>
            <SemaineNav espace={espace} lundi={agenda.lundi} />
            <Imprimer />
            <LinkButton href={`/${espace}/agenda/abonnement`} variant="quiet">
              Votre agenda ailleurs
            </LinkButton>
          </>
        }
      />
      <PageBody>
        <AgendaSemaine
          espace={espace}
          zone={acteur.zone}
          moi={acteur.membreId}
          now={instant}
          agenda={agenda}
        />
      </PageBody>
    </>
  );
}
