import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { UpdateForm } from "@/components/rencontre/update-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { ACTE_RENCONTRE_LABELS, formatNom, formatQuand } from "@/lib/rencontre/labels/rencontre";
import { getRencontreAFaire } from "@/lib/rencontre/queries/get";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Modifier la rencontre" };

type Props = { params: Promise<{ espace: string; rencontreId: string }> };

export default async function ModifierPage({ params }: Props) {
  const { espace, rencontreId } = await params;
  const acteur = await requireActeur(espace);
  const page = (await getRencontreAFaire(acteur, rencontreId, now())) ?? notFound();
  const { rencontre } = page;
  if (!rencontre.droits.actes.includes("modifier")) notFound();
  const retour = `/${espace}/rencontres/${rencontre.id}`;
  return (
    <>
      <PageHeader
        back={{ href: retour, label: "La rencontre" }}
        title={ACTE_RENCONTRE_LABELS.modifier}
        state={`${formatNom(rencontre)}, ${formatQuand(rencontre, acteur.zone)}.`}
      />
      <UpdateForm espace={espace} page={page} />
    </>
  );
}
