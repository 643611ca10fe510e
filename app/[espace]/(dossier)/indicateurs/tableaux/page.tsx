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
import { TablesFiltre } from "@/lib/indicateur/schema";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Les tables de l’année" };

type Props = {
  params: Promise<{ espace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function TableauxPage({ params, searchParams }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const filtre = TablesFiltre.safeParse(await searchParams);
  if (!filtre.success) notFound();
  const chiffres = (await getChiffres(acteur, filtre.data.annee, now())) ?? notFound();
  const { annee, annees, vide } = chiffres;
  const chemin = `/${espace}/indicateurs`;
  return (
    <>
      <PageHeader
        back={{ href: `${chemin}?annee=${annee}`, label: `Chiffres de l’année ${annee}` }}
        title={`Les tables de ${annee}`}
        state={formatEtat(chiffres, acteur.espaceNom)}
        action={<Annees chemin={`${chemin}/tableaux`} annees={annees} annee={annee} />}
        secondary={
          vide ? undefined : (
            <a href={`${chemin}/export?annee=${annee}`} download className={buttonClass("secondary")}>
              Télécharger en CSV
            </a>
          )
        }
      />
      {vide ? (
        <AnneeVide {...chiffres} />
      ) : (
        <Chiffres {...chiffres} chemin={`${chemin}/tableaux`} partie={filtre.data.partie} />
      )}
    </>
  );
}
