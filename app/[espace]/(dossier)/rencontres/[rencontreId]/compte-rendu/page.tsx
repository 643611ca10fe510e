import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EcritForm } from "@/components/rencontre/ecrit-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { formatNom, formatQuand } from "@/lib/rencontre/labels/rencontre";
import { getEcrit } from "@/lib/rencontre/queries/ecrit";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Compte rendu d’une rencontre" };

type Props = { params: Promise<{ espace: string; rencontreId: string }> };

export default async function CompteRenduPage({ params }: Props) {
  const { espace, rencontreId } = await params;
  const acteur = await requireActeur(espace);
  const page = (await getEcrit(acteur, rencontreId, now())) ?? notFound();
  const { rencontre } = page;
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/rencontres/${rencontre.id}`, label: "La rencontre" }}
        title="Compte rendu"
        state={`${formatNom(rencontre)}, ${formatQuand(rencontre.reel ?? rencontre, acteur.zone)}.`}
      />
      <EcritForm espace={espace} page={page} />
    </>
  );
}
