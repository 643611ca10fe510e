import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActesBilan } from "@/components/bilan-groupe/actes-bilan";
import { BilanView } from "@/components/bilan-groupe/bilan-view";
import { Arrival } from "@/components/ui/arrival";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { formatEtatBilan } from "@/lib/bilan-groupe/labels";
import { getBilan } from "@/lib/bilan-groupe/queries/bilan";
import { LectureBilan } from "@/lib/bilan-groupe/schema";
import { requireActeur } from "@/lib/gate";
import { formatGroupe } from "@/lib/groupe/labels/groupe";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Bilan d’un groupe" };

type Props = {
  params: Promise<{ espace: string; groupeId: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

export default async function BilanGroupePage({ params, searchParams }: Props) {
  const { espace, groupeId } = await params;
  const acteur = await requireActeur(espace);
  const { annee, fait } = LectureBilan.parse(await searchParams);
  const bilan = (await getBilan(acteur, groupeId, annee, now())) ?? notFound();
  const { groupe } = bilan;
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/groupes/${groupe.id}`, label: formatGroupe(groupe) }}
        title={`Bilan ${bilan.annee} du groupe`}
        state={formatEtatBilan(bilan, acteur.zone)}
        action={<ActesBilan espace={espace} bilan={bilan} />}
      />
      {fait ? (
        <Arrival>
          <Notice tone="success" title="Le bilan est validé." className="mb-10">
            <p>Les membres du groupe sont prévenus : ils le lisent ici.</p>
          </Notice>
        </Arrival>
      ) : null}
      <BilanView espace={espace} bilan={bilan} />
    </>
  );
}
