import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Manques } from "@/components/completude/liste";
import { Annees } from "@/components/indicateur/annees";
import { PageHeader } from "@/components/ui/page-header";
import { formatCompletude } from "@/lib/completude/labels";
import { getCompletude } from "@/lib/completude/queries";
import { CompletudeFiltre } from "@/lib/completude/schema";
import { requireActeur } from "@/lib/gate";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Ce qui manque au bilan" };

type Props = {
  params: Promise<{ espace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function CompleterPage({ params, searchParams }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const filtre = CompletudeFiltre.safeParse(await searchParams);
  if (!filtre.success) notFound();
  const instant = now();
  const completude = (await getCompletude(acteur, filtre.data.annee, instant)) ?? notFound();
  const chemin = `/${espace}/bilans`;
  const { annee, annees } = completude;
  return (
    <>
      <PageHeader
        back={{ href: chemin, label: "Bilans" }}
        title={`Ce qui manque au bilan ${annee}`}
        state={formatCompletude(completude)}
        action={<Annees chemin={`${chemin}/completer`} annees={annees} annee={annee} />}
      />
      <Manques espace={espace} zone={acteur.zone} now={instant} completude={completude} />
    </>
  );
}
