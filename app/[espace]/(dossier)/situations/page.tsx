import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Invitations } from "@/components/association/invitations";
import { hrefOf, SituationsListe } from "@/components/situation/liste";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { requireActeur } from "@/lib/gate";
import { formatListe, SITUATION_FAIT_LABELS } from "@/lib/situation/labels";
import { listSituations } from "@/lib/situation/queries/liste";
import { RechercheSituations } from "@/lib/situation/schema";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Situations" };

type Props = {
  params: Promise<{ espace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function SituationsPage({ params, searchParams }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const recherche = RechercheSituations.parse(await searchParams);
  const instant = now();
  const liste = await listSituations(acteur, recherche, instant);
  if (!liste) notFound();
  const closes = recherche.statut === "closes";
  const { zone } = acteur;
  return (
    <>
      <PageHeader
        title={closes ? "Situations closes" : "Situations"}
        state={formatListe(liste, closes)}
        secondary={
          liste.autres > 0 || closes ? (
            <Link className="link" href={`/${espace}/situations${closes ? "" : "?statut=closes"}`}>
              {closes ? "Voir celles en cours" : `Voir celles qui sont closes (${liste.autres})`}
            </Link>
          ) : undefined
        }
      />
      <PageBody>
        {recherche.fait ? <Notice tone="success">{SITUATION_FAIT_LABELS[recherche.fait]}</Notice> : null}
        <Invitations espace={espace} zone={zone} now={instant} invitations={liste.invitations} />
        <SituationsListe espace={espace} zone={zone} liste={liste} closes={closes} />
        <Pagination
          page={liste.page}
          pages={liste.pages}
          href={(page) => hrefOf(espace, { ...liste, closes, page })}
        />
      </PageBody>
    </>
  );
}
