import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnneeVide } from "@/components/indicateur/annee-vide";
import { Annees } from "@/components/indicateur/annees";
import { Chiffres } from "@/components/indicateur/chiffres";
import { buttonClass } from "@/components/ui/button-class";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { formatEtat } from "@/lib/indicateur/labels";
import { getChiffres } from "@/lib/indicateur/queries/chiffres";
import { ChiffresFiltre } from "@/lib/indicateur/schema";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Chiffres de l’année" };

type Props = {
  params: Promise<{ espace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function IndicateursPage({ params, searchParams }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const filtre = ChiffresFiltre.safeParse(await searchParams);
  if (!filtre.success) notFound();
  const chiffres = await getChiffres(acteur, filtre.data.annee, now());
  if (!chiffres) notFound();
  const { annee, annees, vide } = chiffres;
  const chemin = `/${espace}/indicateurs`;
  return (
    <>
      <PageHeader
        title={`Chiffres de l’année ${annee}`}
        state={formatEtat(chiffres, acteur.espaceNom)}
        action={<Annees chemin={chemin} annees={annees} annee={annee} />}
        secondary={
          vide ? undefined : (
            <a href={`${chemin}/export?annee=${annee}`} download className={buttonClass("secondary")}>
              Télécharger en CSV
            </a>
          )
        }
      />
      {vide ? <AnneeVide {...chiffres} /> : <Chiffres {...chiffres} />}
    </>
  );
}
