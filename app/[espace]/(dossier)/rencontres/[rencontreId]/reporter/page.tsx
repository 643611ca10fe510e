import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PostponeForm } from "@/components/rencontre/postpone-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { formatNom, formatQuand } from "@/lib/rencontre/labels/rencontre";
import { getRencontreAFaire } from "@/lib/rencontre/queries/get";
import { DateVoulue } from "@/lib/rencontre/schema/adresse";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Déplacer la rencontre" };

type Props = {
  params: Promise<{ espace: string; rencontreId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ReporterPage({ params, searchParams }: Props) {
  const { espace, rencontreId } = await params;
  const acteur = await requireActeur(espace);
  const voulue = DateVoulue.parse(await searchParams);
  const page = (await getRencontreAFaire(acteur, rencontreId, now())) ?? notFound();
  const { rencontre } = page;
  if (!rencontre.droits.actes.includes("reporter")) notFound();
  const retour = `/${espace}/rencontres/${rencontre.id}`;
  return (
    <>
      <PageHeader
        back={{ href: retour, label: "La rencontre" }}
        title="Déplacer la rencontre"
        state={`${formatNom(rencontre)}, ${formatQuand(rencontre, acteur.zone)}.`}
      />
      <PostponeForm espace={espace} zone={acteur.zone} rencontre={rencontre} voulue={voulue} />
    </>
  );
}
