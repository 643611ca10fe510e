import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Historique } from "@/components/groupe/historique";
import { Inviter } from "@/components/groupe/inviter";
import { ListeAttente, Membres, SansReponse } from "@/components/groupe/places";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { formatEffectif, formatGroupe } from "@/lib/groupe/labels/groupe";
import { getPageMembres } from "@/lib/groupe/queries/candidats";
import { RechercheMembres } from "@/lib/groupe/schema";
import { jourOf, now } from "@/lib/time";

export const metadata: Metadata = { title: "Les membres d’un groupe" };

type Props = {
  params: Promise<{ espace: string; groupeId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function MembresGroupePage({ params, searchParams }: Props) {
  const { espace, groupeId } = await params;
  const acteur = await requireActeur(espace);
  const page = await getPageMembres(acteur, groupeId, RechercheMembres.parse(await searchParams));
  if (!page) notFound();
  const groupe = `/${espace}/groupes/${groupeId}`;
  const { zone } = acteur;
  const contexte = { espace, zone, aujourdhui: jourOf(now(), zone), page };
  return (
    <>
      <PageHeader
        title="Entrées et sorties"
        state={`${formatGroupe(page)} : ${formatEffectif(page)}.`}
        back={{ href: groupe, label: `Groupe ${page.code}` }}
      />
      <PageBody>
        <ListeAttente {...contexte} />
        {page.statut === "OUVERT" ? <Inviter espace={espace} base={`${groupe}/membres`} page={page} /> : null}
        <SansReponse {...contexte} />
        <Membres {...contexte} />
        <Historique zone={zone} anciens={page.anciens} />
      </PageBody>
    </>
  );
}
