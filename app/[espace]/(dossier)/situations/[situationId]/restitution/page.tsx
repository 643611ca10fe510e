import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ANoter } from "@/components/restitution/a-noter";
import { ChoixParties } from "@/components/restitution/choix";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { getRestitution } from "@/lib/restitution/queries/parties";
import { jourOf, now } from "@/lib/time";

export const metadata: Metadata = { title: "Un document pour la personne" };

type Props = {
  params: Promise<{ espace: string; situationId: string }>;
  searchParams: Promise<{ vide?: string | string[] }>;
};

export default async function RestitutionPage({ params, searchParams }: Props) {
  const { espace, situationId } = await params;
  const acteur = await requireActeur(espace);
  const restitution = await getRestitution(acteur, situationId);
  if (!restitution) notFound();
  const base = `/${espace}/situations/${situationId}`;
  return (
    <>
      <PageHeader
        title="Un document pour la personne"
        state="Cochez ce que vous lui donnez à lire. Le document ne nomme personne : les professionnels y sont dits par leur fonction."
        back={{ href: base, label: `Situation ${restitution.code}` }}
      />
      <PageBody>
        <ChoixParties
          action={`${base}/restitution/document`}
          restitution={restitution}
          vide={(await searchParams).vide === "oui"}
        />
        <ANoter espace={espace} restitution={restitution} aujourdhui={jourOf(now(), acteur.zone)} />
      </PageBody>
    </>
  );
}
