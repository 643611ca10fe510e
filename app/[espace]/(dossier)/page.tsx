import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AccueilAutre } from "@/components/accueil/accueil-autre";
import { Attentes } from "@/components/accueil/attentes";
import { Quinzaine } from "@/components/accueil/quinzaine";
import { LinkButton } from "@/components/ui/link-button";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { ACCUEIL_VIDE, formatAttentes } from "@/lib/accueil/labels";
import { getAccueil } from "@/lib/accueil/queries/accueil";
import { requireActeur } from "@/lib/gate";
import { getFrequentation } from "@/lib/indicateur/queries/frequentation";
import { mustAcceptCharte } from "@/lib/membre/queries/charte";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Ce qui vous attend" };

export default async function AccueilPage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  if (mustAcceptCharte(acteur)) redirect(`/${espace}/charte`);
  const travaille = acteur.roles.some((role) =>
    ["PROFESSIONNEL", "INTERVENANT", "SECRETARIAT"].includes(role),
  );
  const instant = now();
  if (!travaille) {
    const frequentation = await getFrequentation(acteur, instant);
    const { prenom, roles } = acteur;
    return <AccueilAutre espace={espace} prenom={prenom} roles={roles} frequentation={frequentation} />;
  }
  const { attentes, quinzaine } = await getAccueil(acteur, instant);
  const vide = acteur.roles.includes("PROFESSIONNEL") ? ACCUEIL_VIDE.professionnel : ACCUEIL_VIDE.service;
  return (
    <>
      <PageHeader
        title="Ce qui vous attend"
        state={`Bonjour ${acteur.prenom}. ${formatAttentes(attentes.length)}`}
        action={
          acteur.roles.includes("PROFESSIONNEL") ? (
            <LinkButton href={`/${espace}/demandes/nouvelle`} variant="primary">
              Déposer une demande
            </LinkButton>
          ) : undefined
        }
      />
      <PageBody>
        <Attentes attentes={attentes} espace={espace} zone={acteur.zone} now={instant} vide={vide} />
        <Quinzaine evenements={quinzaine} espace={espace} zone={acteur.zone} />
      </PageBody>
    </>
  );
}
