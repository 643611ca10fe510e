import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AbandonForm } from "@/components/import/abandon-form";
import { ColonnesForm } from "@/components/import/colonnes-form";
import { Etapes } from "@/components/import/etapes";
import { Fait } from "@/components/import/fait";
import { Feuilles } from "@/components/import/feuilles";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { discardImport, updateImport } from "@/lib/import/actions";
import { formatBilan, formatFichier } from "@/lib/import/labels/import";
import { getImport } from "@/lib/import/queries/import";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Importer" };

type Props = {
  params: Promise<{ espace: string; importId: string }>;
  searchParams: Promise<{ feuille?: string | string[] }>;
};

export default async function ImportFichierPage({ params, searchParams }: Props) {
  const { espace, importId } = await params;
  const { feuille } = await searchParams;
  const choisie = /^\d{1,3}$/.test(String(feuille)) ? Number(feuille) : null;
  const fiche = (await getImport(await requireActeur(espace), importId, choisie, now())) ?? notFound();
  const { sorte, fait } = fiche;
  const base = `/${espace}/reglages/import/${importId}`;
  const back = { href: `/${espace}/reglages/import`, label: "Importer un fichier" };
  if (fait)
    return (
      <>
        <PageHeader back={back} title="L’import est fait" state={formatBilan(sorte, fait)} />
        <Fait espace={espace} fiche={fiche} />
      </>
    );
  return (
    <>
      <PageHeader back={back} title="Ce que contient chaque colonne" state={formatFichier(fiche)} />
      <PageBody>
        <Etapes espace={espace} current={2} />
        <Feuilles base={base} fiche={fiche} />
        <ColonnesForm key={fiche.feuille} action={updateImport.bind(null, espace)} fiche={fiche} />
        <AbandonForm action={discardImport.bind(null, espace)} importId={importId} />
      </PageBody>
    </>
  );
}
