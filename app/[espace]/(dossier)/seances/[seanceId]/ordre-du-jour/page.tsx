import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OrdreForm } from "@/components/ordre-du-jour/ordre-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { getOrdreAEcrire } from "@/lib/ordre-du-jour/queries";
import { formatRappel } from "@/lib/seance/labels/creneau";

export const metadata: Metadata = { title: "Ordre du jour d’une séance" };

type Props = { params: Promise<{ espace: string; seanceId: string }> };

export default async function OrdreDuJourPage({ params }: Props) {
  const { espace, seanceId } = await params;
  const acteur = await requireActeur(espace);
  const page = (await getOrdreAEcrire(acteur, seanceId)) ?? notFound();
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/seances/${page.seance.id}`, label: "La séance" }}
        title="Ordre du jour"
        state={formatRappel(page.seance.code, page.seance, acteur.zone)}
      />
      <OrdreForm espace={espace} page={page} />
    </>
  );
}
