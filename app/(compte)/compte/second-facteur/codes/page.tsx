import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Fait } from "@/components/compte/fait";
import { CodesForm } from "@/components/facteur/codes-form";
import { PageHeader } from "@/components/ui/page-header";
import { FAITS_FACTEUR } from "@/lib/facteur/labels";
import { getFacteur } from "@/lib/facteur/queries";
import { requireSession } from "@/lib/gate";
import { readSessionId } from "@/lib/session";

export const metadata: Metadata = { title: "Vos codes de secours" };

type Props = { searchParams: Promise<{ fait?: string | string[] }> };

export default async function CodesPage({ searchParams }: Props) {
  await requireSession("/compte/second-facteur/codes");
  const fiche = await getFacteur((await readSessionId()) ?? "");
  if (fiche.etat !== "ACTIF") redirect("/compte/second-facteur");
  return (
    <>
      <PageHeader
        title="Vos codes de secours"
        state="Pour le jour où votre téléphone n’est pas là. Chacun sert une fois, à la place du code."
        back={{ href: "/compte/second-facteur", label: "Le second facteur" }}
      />
      <Fait faits={FAITS_FACTEUR} fait={(await searchParams).fait} />
      <CodesForm frais={fiche.frais} existants={fiche.codes > 0} />
    </>
  );
}
