import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RencontresView } from "@/components/rencontre/rencontres-view";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { formatAnnee, formatPrevues } from "@/lib/rencontre/labels/liste";
import { listRencontres } from "@/lib/rencontre/queries/liste";
import { Rencontres } from "@/lib/rencontre/schema/adresse";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Rencontres" };

type Props = {
  params: Promise<{ espace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function RencontresPage({ params, searchParams }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const { prevues, ...filtre } = Rencontres.parse(await searchParams);
  const liste = (await listRencontres(acteur, filtre, now())) ?? notFound();
  return (
    <>
      <PageHeader
        title="Rencontres"
        state={formatAnnee(liste)}
        action={
          <LinkButton href={`/${espace}/rencontres/nouvelle`} variant="primary">
            Prévoir des rencontres
          </LinkButton>
        }
      />
      {prevues ? (
        <div id="prevues" className="mb-10">
          <Notice tone="success">{formatPrevues(prevues)}</Notice>
        </div>
      ) : null}
      <RencontresView espace={espace} zone={acteur.zone} liste={liste} />
    </>
  );
}
