import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FinForm } from "@/components/rencontre/fin-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { missRencontre } from "@/lib/rencontre/actions";
import { formatNom, formatQuand } from "@/lib/rencontre/labels/rencontre";
import { getRencontreAFaire } from "@/lib/rencontre/queries/get";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Noter une rencontre non tenue" };

type Props = { params: Promise<{ espace: string; rencontreId: string }> };

export default async function NonTenuePage({ params }: Props) {
  const { espace, rencontreId } = await params;
  const acteur = await requireActeur(espace);
  const page = (await getRencontreAFaire(acteur, rencontreId, now())) ?? notFound();
  const { rencontre } = page;
  if (!rencontre.droits.actes.includes("manquer")) notFound();
  const retour = `/${espace}/rencontres/${rencontre.id}`;
  return (
    <>
      <PageHeader
        back={{ href: retour, label: "La rencontre" }}
        title="La rencontre n’a pas eu lieu"
        state={`${formatNom(rencontre)}, ${formatQuand(rencontre, acteur.zone)}.`}
      />
      <FinForm
        action={missRencontre.bind(null, espace)}
        rencontre={rencontre}
        retour={retour}
        bouton="Noter qu’elle n’a pas eu lieu"
      />
    </>
  );
}
