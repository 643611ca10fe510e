import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { InvitationsGroupe } from "@/components/groupe/invitations";
import { GroupesListe } from "@/components/groupe/liste";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { requireActeur } from "@/lib/gate";
import { formatListeGroupes, GROUPE_FAIT_LABELS } from "@/lib/groupe/labels/groupe";
import { listGroupes } from "@/lib/groupe/queries/liste";
import { RechercheGroupes } from "@/lib/groupe/schema";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Groupes" };

type Props = {
  params: Promise<{ espace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function GroupesPage({ params, searchParams }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const recherche = RechercheGroupes.parse(await searchParams);
  const instant = now();
  const liste = await listGroupes(acteur, recherche, instant);
  if (!liste) notFound();
  const clos = recherche.statut === "clos";
  const base = `/${espace}/groupes`;
  const { zone } = acteur;
  return (
    <>
      <PageHeader
        title={clos ? "Groupes clos" : "Groupes"}
        state={formatListeGroupes(liste, clos)}
        action={
          liste.ouvrir && !clos ? (
            <LinkButton href={`${base}/nouveau`}>Ouvrir un groupe</LinkButton>
          ) : undefined
        }
        secondary={
          <>
            {liste.importer && !clos ? (
              <LinkButton href={`/${espace}/reglages/import`} variant="quiet">
                Importer un fichier
              </LinkButton>
            ) : null}
            {liste.autres > 0 || clos ? (
              <Link className="link" href={`${base}${clos ? "" : "?statut=clos"}`}>
                {clos ? "Voir ceux qui sont ouverts" : `Voir ceux qui sont clos (${liste.autres})`}
              </Link>
            ) : null}
          </>
        }
      />
      <PageBody>
        {recherche.fait ? <Notice tone="success">{GROUPE_FAIT_LABELS[recherche.fait]}</Notice> : null}
        <InvitationsGroupe espace={espace} zone={zone} now={instant} invitations={liste.invitations} />
        <GroupesListe espace={espace} zone={zone} liste={liste} clos={clos} />
        <Pagination
          page={liste.page}
          pages={liste.pages}
          href={(page) => `${base}?${clos ? "statut=clos&" : ""}page=${page}`}
        />
      </PageBody>
    </>
  );
}
