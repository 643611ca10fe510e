import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Fait } from "@/components/demande/fait";
import { Liste } from "@/components/demande/liste";
import { hrefOf } from "@/components/demande/liste-contexte";
import { ListeVues } from "@/components/demande/liste-vues";
import { LinkButton } from "@/components/ui/link-button";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { formatListe } from "@/lib/demande/labels/decision";
import { getDemandeAcceptee } from "@/lib/demande/queries/acceptee";
import { listDemandes } from "@/lib/demande/queries/liste";
import { RechercheDemandes } from "@/lib/demande/schema/liste";
import { requireActeur } from "@/lib/gate";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Demandes" };

type Props = {
  params: Promise<{ espace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function DemandesPage({ params, searchParams }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const recherche = RechercheDemandes.parse(await searchParams);
  const instant = now();
  const liste = await listDemandes(acteur, recherche, instant);
  if (!liste) notFound();
  const { fait, demande } = recherche;
  const acceptee = fait === "accepter" && demande ? await getDemandeAcceptee(acteur, demande) : null;
  const { zone, delaiAlerteJours } = acteur;
  const { vue, vues, page, pages } = liste;
  return (
    <>
      <PageHeader
        title={vue === "miennes" ? "Mes demandes" : "Demandes"}
        state={formatListe(liste, delaiAlerteJours)}
        action={
          vues.includes("miennes") ? (
            <LinkButton href={`/${espace}/demandes/nouvelle`} variant="primary">
              Déposer une demande
            </LinkButton>
          ) : vues.includes("encours") ? (
            <LinkButton href={`/${espace}/demandes/saisie`} variant="primary">
              Noter une demande
            </LinkButton>
          ) : undefined
        }
      />
      <PageBody>
        {fait ? <Fait espace={espace} fait={fait} acceptee={acceptee} /> : null}
        <div>
          <ListeVues espace={espace} vues={vues} vue={vue} />
          <div className="flex flex-col gap-12">
            <Liste
              espace={espace}
              zone={zone}
              now={instant}
              liste={liste}
              delaiAlerteJours={delaiAlerteJours}
            />
            <Pagination page={page} pages={pages} href={(autre) => hrefOf({ espace, ...liste }, autre)} />
          </div>
        </div>
      </PageBody>
    </>
  );
}
