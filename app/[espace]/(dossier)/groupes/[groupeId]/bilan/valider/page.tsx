import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ValidationBilanForm } from "@/components/bilan-groupe/validation-form";
import { PageHeader } from "@/components/ui/page-header";
import { formatEtatBilan } from "@/lib/bilan-groupe/labels";
import { getRelectureBilan } from "@/lib/bilan-groupe/queries/redaction";
import { LectureBilan } from "@/lib/bilan-groupe/schema";
import { requireActeur } from "@/lib/gate";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Relire le bilan d’un groupe" };

type Props = {
  params: Promise<{ espace: string; groupeId: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

export default async function RelectureBilanPage({ params, searchParams }: Props) {
  const { espace, groupeId } = await params;
  const acteur = await requireActeur(espace);
  const { annee } = LectureBilan.parse(await searchParams);
  const relecture = (await getRelectureBilan(acteur, groupeId, annee, now())) ?? notFound();
  const { bilan } = relecture;
  return (
    <>
      <PageHeader
        back={{
          href: `/${espace}/groupes/${groupeId}/bilan?annee=${bilan.annee}`,
          label: `Bilan ${bilan.annee}`,
        }}
        title="Relire et valider le bilan"
        state={formatEtatBilan(bilan, acteur.zone)}
      />
      <ValidationBilanForm espace={espace} relecture={relecture} />
    </>
  );
}
