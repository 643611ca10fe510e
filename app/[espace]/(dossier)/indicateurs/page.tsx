import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnneeVide } from "@/components/indicateur/annee-vide";
import { Annees } from "@/components/indicateur/annees";
import { TableauDeBord } from "@/components/tableau-de-bord/tableau-de-bord";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { formatEtat } from "@/lib/indicateur/labels";
import { getTableauDeBord } from "@/lib/tableau-de-bord/queries";
import { TableauFiltre } from "@/lib/tableau-de-bord/schema";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Chiffres de l’année" };

type Props = {
  params: Promise<{ espace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function IndicateursPage({ params, searchParams }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const filtre = TableauFiltre.safeParse(await searchParams);
  if (!filtre.success) notFound();
  const tableau = (await getTableauDeBord(acteur, filtre.data.annee, now())) ?? notFound();
  const { chiffres } = tableau;
  const { annee, annees, vide } = chiffres;
  return (
    <>
      <PageHeader
        title={`Chiffres de l’année ${annee}`}
        state={formatEtat(chiffres, acteur.espaceNom)}
        action={<Annees chemin={`/${espace}/indicateurs`} annees={annees} annee={annee} />}
      />
      {vide ? (
        <AnneeVide {...chiffres} />
      ) : (
        <TableauDeBord espace={espace} tableau={tableau} periode={filtre.data.periode} />
      )}
    </>
  );
}
