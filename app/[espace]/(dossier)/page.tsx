import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AccueilAutre } from "@/components/accueil/accueil-autre";
import { AccueilTravail } from "@/components/accueil/accueil-travail";
import { getAccueil } from "@/lib/accueil/queries/accueil";
import { getAccueilBilans } from "@/lib/bilan/queries/accueil";
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
    const [frequentation, bilans] = await Promise.all([
      getFrequentation(acteur, instant),
      getAccueilBilans(acteur),
    ]);
    const { prenom, zone, roles } = acteur;
    return <AccueilAutre {...{ espace, prenom, zone, roles, frequentation, bilans }} now={instant} />;
  }
  const accueil = await getAccueil(acteur, instant);
  const { prenom, zone, roles } = acteur;
  const professionnel = roles.includes("PROFESSIONNEL");
  return <AccueilTravail {...{ espace, prenom, zone, professionnel, accueil }} now={instant} />;
}
