import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { DecisionAutres, DecisionPrincipale } from "@/components/demande/decision-actes";
import { DecisionAlertes } from "@/components/demande/decision-alertes";
import { DecisionReponse } from "@/components/demande/decision-reponse";
import { FicheContenu } from "@/components/demande/fiche-contenu";
import { FicheMarge } from "@/components/demande/fiche-marge";
import { RappelForm } from "@/components/demande/rappel-form";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { formatEtat } from "@/lib/demande/labels/suite";
import { getDemande } from "@/lib/demande/queries/demande";
import { requireActeur } from "@/lib/gate";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Une demande" };

type Props = { params: Promise<{ espace: string; demandeId: string }> };

export default async function DemandePage({ params }: Props) {
  const { espace, demandeId } = await params;
  const acteur = await requireActeur(espace);
  const instant = now();
  const demande = await getDemande(acteur, demandeId, instant);
  if (!demande) notFound();
  const { code, situationCode, statut, etape, contenu, consentement, modalite, effectif, auteur } = demande;
  // Handed over, it is read again from end to end by its author, and by nobody else.
  const { transmiseLe, mienne, rappel } = demande;
  if (statut === "BROUILLON" && (mienne || !transmiseLe))
    redirect(`/${espace}/demandes/${demandeId}/etape/${transmiseLe ? 5 : etape}`);
  const { zone, delaiAlerteJours } = acteur;
  return (
    <>
      <PageHeader
        title={situationCode ? `Demande pour la situation ${situationCode}` : `Demande ${code}`}
        state={formatEtat({ ...demande, auteur: auteur.nom }, instant, zone)}
        back={{ href: `/${espace}/demandes`, label: "Demandes" }}
        action={
          rappel ? (
            <RappelForm espace={espace} demandeId={demandeId} />
          ) : (
            <DecisionPrincipale espace={espace} demande={demande} />
          )
        }
        secondary={<DecisionAutres espace={espace} demande={demande} />}
      />
      <PageBody aside={<FicheMarge demande={demande} />} asideLabel="Qui et où">
        <DecisionReponse espace={espace} zone={zone} demande={demande} />
        <DecisionAlertes espace={espace} demande={demande} delaiAlerteJours={delaiAlerteJours} />
        {contenu ? (
          <FicheContenu contenu={contenu} modalite={modalite} effectif={effectif} />
        ) : (
          <p className="max-w-reading text-ink-soft">
            {consentement === "RETIRE"
              ? "La personne a retiré son accord : seule la personne référente lit encore ce que la demande dit de sa situation."
              : "Ce que la demande dit de la situation n’est lu que par celles et ceux qui y travaillent."}
          </p>
        )}
      </PageBody>
    </>
  );
}
