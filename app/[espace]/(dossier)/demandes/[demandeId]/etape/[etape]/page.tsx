import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ComplementDemande } from "@/components/demande/complement-demande";
import { Etape } from "@/components/demande/etape";
import { FormulaireEtape } from "@/components/demande/formulaire-etape";
import { retourOf } from "@/components/demande/liste-contexte";
import { PageHeader } from "@/components/ui/page-header";
import { ETAPE_LABELS, formatEnregistre, formatIntro } from "@/lib/demande/labels/etapes";
import { getEtape } from "@/lib/demande/queries/brouillon-etape";
import { requireActeur } from "@/lib/gate";
import { jourOf, now } from "@/lib/time";

type Props = { params: Promise<{ espace: string; demandeId: string; etape: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { etape } = await params;
  const label = Object.entries(ETAPE_LABELS).find(([numero]) => numero === etape)?.[1];
  return { title: label ? `${label}, demande` : "Demande" };
}

export default async function EtapePage({ params }: Props) {
  const { espace, demandeId, etape: segment } = await params;
  const acteur = await requireActeur(espace);
  const instant = now();
  const fiche = (await getEtape(acteur, demandeId, segment, instant)) ?? notFound();
  const { brouillon, etape } = fiche;
  const { modalite } = brouillon.saisie.cadre;
  const base = `/${espace}/demandes/${demandeId}`;
  if (String(etape) !== segment) redirect(`${base}/etape/${etape}`);
  return (
    <>
      <PageHeader
        back={retourOf(espace, brouillon)}
        title={ETAPE_LABELS[etape]}
        state={formatIntro(etape, { ...brouillon, modalite })}
      />
      {brouillon.statut === "COMPLEMENT" ? <ComplementDemande href={base} /> : null}
      <FormulaireEtape
        fiche={fiche}
        espace={espace}
        savedAt={formatEnregistre(brouillon.modifieLe, instant, acteur.zone)}
      >
        <Etape fiche={fiche} today={jourOf(instant, acteur.zone)} />
      </FormulaireEtape>
    </>
  );
}
