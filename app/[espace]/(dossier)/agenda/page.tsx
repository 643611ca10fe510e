import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AgendaBarre } from "@/components/seance/agenda-barre";
import { AgendaView } from "@/components/seance/agenda-view";
import { Imprimer } from "@/components/seance/imprimer";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { formatAgenda } from "@/lib/seance/labels/agenda";
import { getAgenda } from "@/lib/seance/queries/agenda";
import { Agenda } from "@/lib/seance/schema";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Agenda" };

type Props = {
  params: Promise<{ espace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function AgendaPage({ params, searchParams }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const { vue, jour, filtre } = Agenda.parse(await searchParams);
  const instant = now();
  const agenda = (await getAgenda(acteur, { vue, jour, filtre }, instant)) ?? notFound();
  return (
    <>
      <PageHeader
        title="Agenda"
        state={formatAgenda(agenda)}
        secondary={
          <>
            <AgendaBarre espace={espace} agenda={agenda} />
            <LinkButton href={`/${espace}/agenda/feuille?jour=${agenda.jour}`} variant="quiet">
              Feuille du jour
            </LinkButton>
            <LinkButton href={`/${espace}/agenda/abonnement`} variant="quiet">
              Votre agenda ailleurs
            </LinkButton>
            <Imprimer />
          </>
        }
      />
      <AgendaView espace={espace} zone={acteur.zone} moi={acteur.membreId} now={instant} agenda={agenda} />
    </>
  );
}
