import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ConsentementEtat } from "@/components/seance/consentement-etat";
import { Planificateur } from "@/components/seance/planificateur";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActeur } from "@/lib/gate";
import { formatProtocole } from "@/lib/protocole/labels/rythme";
import { formatPlanification } from "@/lib/seance/labels/planification";
import { getPlanification } from "@/lib/seance/queries/planification";
import { Planification } from "@/lib/seance/schema";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Planifier les séances" };

type Props = {
  params: Promise<{ espace: string; situationId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function PlanifierPage({ params, searchParams }: Props) {
  const { espace, situationId } = await params;
  const acteur = await requireActeur(espace);
  const { fait, ...choix } = Planification.parse(await searchParams);
  const cherche = Object.values(choix).some((valeur) => valeur !== undefined);
  const page = (await getPlanification(acteur, situationId, choix, now())) ?? notFound();
  const { sujet: situation, protocole, consentement, nonCouverts } = page;
  const situationHref = `/${espace}/situations/${situation.id}`;
  return (
    <>
      <PageHeader
        back={{ href: situationHref, label: `Situation ${situation.code}` }}
        title={`Planifier les séances de ${situation.code}`}
        state={formatPlanification(situation.seances)}
      />
      <PageBody
        asideLabel="Accord et protocole"
        aside={
          <>
            <Section title="Accord de la personne">
              {consentement ? (
                <ConsentementEtat
                  etat={consentement}
                  nonCouverts={nonCouverts}
                  referent={situation.reunis.find(({ referent }) => referent)?.nom ?? ""}
                  lecteur={situation.intervenant?.id === acteur.membreId ? "INTERVENANT" : "AUTRE"}
                  href={situationHref}
                />
              ) : null}
            </Section>
            <Section title="Protocole">
              <p className="text-14 text-ink-soft">{formatProtocole(protocole)}.</p>
              <Link href={`${situationHref}/protocole`} className="link self-start py-2 text-14">
                Voir le protocole
              </Link>
            </Section>
          </>
        }
      >
        <Planificateur espace={espace} zone={acteur.zone} page={page} fait={fait} cherche={cherche} />
      </PageBody>
    </>
  );
}
