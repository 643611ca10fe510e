import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Planificateur } from "@/components/seance/planificateur";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActeur } from "@/lib/gate";
import { formatProtocole } from "@/lib/protocole/labels/rythme";
import { formatPlanification } from "@/lib/seance/labels/planification";
import { getPlanificationGroupe } from "@/lib/seance/queries/planification";
import { Planification } from "@/lib/seance/schema";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Planifier les séances d’un groupe" };

type Props = {
  params: Promise<{ espace: string; groupeId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function PlanifierGroupePage({ params, searchParams }: Props) {
  const { espace, groupeId } = await params;
  const acteur = await requireActeur(espace);
  const { fait, ...choix } = Planification.parse(await searchParams);
  const cherche = Object.values(choix).some((valeur) => valeur !== undefined);
  const page = (await getPlanificationGroupe(acteur, groupeId, choix, now())) ?? notFound();
  const { sujet, protocole } = page;
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/groupes/${sujet.id}`, label: `Groupe ${sujet.code}` }}
        title={`Planifier les séances de ${sujet.code}`}
        state={formatPlanification(sujet.seances)}
      />
      <PageBody
        asideLabel="Protocole"
        aside={
          <Section title="Protocole">
            <p className="text-14 text-ink-soft">{formatProtocole(protocole)}.</p>
          </Section>
        }
      >
        <Planificateur espace={espace} zone={acteur.zone} page={page} fait={fait} cherche={cherche} />
      </PageBody>
    </>
  );
}
