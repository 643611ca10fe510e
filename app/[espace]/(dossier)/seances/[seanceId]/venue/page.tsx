import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { VenueForm } from "@/components/venue/venue-form";
import { requireActeur } from "@/lib/gate";
import { formatRappel } from "@/lib/seance/labels/creneau";
import { jourOf, now } from "@/lib/time";
import { getVenueAPrevoir } from "@/lib/venue/queries";

export const metadata: Metadata = { title: "Associer la personne" };

type Props = { params: Promise<{ espace: string; seanceId: string }> };

export default async function VenuePage({ params }: Props) {
  const { espace, seanceId } = await params;
  const acteur = await requireActeur(espace);
  const instant = now();
  const venue = (await getVenueAPrevoir(acteur, seanceId, instant)) ?? notFound();
  const retour = `/${espace}/seances/${venue.seance.id}`;
  return (
    <>
      <PageHeader
        back={{ href: retour, label: "La séance" }}
        title="Associer la personne"
        state={formatRappel(venue.seance.code, venue.seance, acteur.zone)}
      />
      <Notice title="C’est très exceptionnel">
        Le soutien TAD se travaille entre professionnels, comme si la personne était présente. Sa venue se
        décide avec elle, se prépare avec sa ou son référent·e, et l’encadrant·e de la structure en est
        informé·e.
      </Notice>
      <VenueForm espace={espace} venue={venue} aujourdhui={jourOf(instant, acteur.zone)} retour={retour} />
    </>
  );
}
