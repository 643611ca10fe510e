import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ListeBilans } from "@/components/bilan/liste";
import { Arrival } from "@/components/ui/arrival";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { listBilans } from "@/lib/bilan/queries/liste";
import { LectureBilan } from "@/lib/bilan/schema";
import { requireActeur } from "@/lib/gate";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Bilans" };

type Props = {
  params: Promise<{ espace: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

export default async function BilansPage({ params, searchParams }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const bilans = await listBilans(acteur, now());
  if (!bilans.droits.lire) notFound();
  const { fait } = LectureBilan.parse(await searchParams);
  return (
    <>
      <PageHeader
        title="Bilans"
        state="Un par année : les chiffres, les groupes, le travail individuel, pour le comité de pilotage."
      />
      {fait === "rendre" ? (
        <Arrival>
          <Notice tone="success" title="Le bilan est renvoyé à l’écriture." className="mb-10">
            <p>Qui l’écrit lira votre remarque en l’ouvrant.</p>
          </Notice>
        </Arrival>
      ) : null}
      <ListeBilans espace={espace} zone={acteur.zone} bilans={bilans} />
    </>
  );
}
