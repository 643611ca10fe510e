import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HoldForm } from "@/components/rencontre/hold-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { formatNom, formatQuand } from "@/lib/rencontre/labels/rencontre";
import { getRencontreAFaire } from "@/lib/rencontre/queries/get";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Noter une rencontre tenue" };

type Props = { params: Promise<{ espace: string; rencontreId: string }> };

export default async function TenuePage({ params }: Props) {
  const { espace, rencontreId } = await params;
  const acteur = await requireActeur(espace);
  const page = (await getRencontreAFaire(acteur, rencontreId, now())) ?? notFound();
  const { rencontre } = page;
  if (!rencontre.droits.actes.some((acte) => acte === "tenir" || acte === "corriger")) notFound();
  const retour = `/${espace}/rencontres/${rencontre.id}`;
  return (
    <>
      <PageHeader
        back={{ href: retour, label: "La rencontre" }}
        title="La rencontre a eu lieu"
        state={`${formatNom(rencontre)}, ${formatQuand(rencontre, acteur.zone)}.`}
      />
      <HoldForm espace={espace} zone={acteur.zone} page={page} />
    </>
  );
}
