import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Annonce } from "@/components/annonce/annonce";
import { Resume } from "@/components/compte-rendu/resume";
import { Pistes } from "@/components/piste/pistes";
import { Restitution } from "@/components/restitution/restitution";
import { ActePrincipal, ActesSecondaires } from "@/components/seance/actes";
import { ConsentementEtat } from "@/components/seance/consentement-etat";
import { SeanceView } from "@/components/seance/seance-view";
import { PageHeader } from "@/components/ui/page-header";
import { Personne, PersonneLien } from "@/components/venue/personne";
import { requireActeur } from "@/lib/gate";
import { A_CONSTATER, formatStatut, formatTitre } from "@/lib/seance/labels/statut";
import { getSeancePage } from "@/lib/seance/queries/page";
import { jourOf, now } from "@/lib/time";

export const metadata: Metadata = { title: "Une séance" };

type Props = { params: Promise<{ espace: string; seanceId: string }> };

export default async function SeancePage({ params }: Props) {
  const { espace, seanceId } = await params;
  const acteur = await requireActeur(espace);
  const instant = now();
  const page = (await getSeancePage(acteur, seanceId, instant)) ?? notFound();
  const { seance, secretaires, personne, ecrits } = page;
  const { situation, statut, prevu, droits } = seance;
  const base = `/${espace}/seances/${seance.id}`;
  const envers = { espace, seance, aujourdhui: jourOf(instant, acteur.zone) };
  const situationHref = `/${espace}/situations/${situation.id}`;
  return (
    <>
      <PageHeader
        back={{ href: situationHref, label: `Situation ${situation.code}` }}
        title={formatTitre(statut.code, prevu.debut, acteur.zone)}
        state={
          droits.actes.includes("tenir")
            ? A_CONSTATER
            : `${formatStatut(statut, acteur.zone, seance.consentement === "EN_VIGUEUR")}.`
        }
        action={<ActePrincipal espace={espace} seance={seance} base={base} />}
        secondary={
          <ActesSecondaires seance={seance} base={base}>
            <PersonneLien base={base} personne={personne} />
          </ActesSecondaires>
        }
      />
      <SeanceView
        espace={espace}
        zone={acteur.zone}
        seance={seance}
        secretaires={secretaires}
        consentement={
          <ConsentementEtat
            etat={seance.consentement}
            nonCouverts={seance.nonCouverts}
            referent={seance.referent}
            lecteur={seance.droits.referent ? "REFERENT" : seance.droits.nommer ? "INTERVENANT" : "AUTRE"}
            href={situationHref}
          />
        }
        devoirs={
          <div className="flex flex-col gap-6">
            <Annonce {...envers} zone={acteur.zone} />
            <Restitution {...envers} valide={(ecrits?.compteRendu.validees.length ?? 0) > 0} />
          </div>
        }
      >
        <Personne espace={espace} zone={acteur.zone} seance={seance} personne={personne} />
        {ecrits ? (
          <>
            <Resume espace={espace} seanceId={seance.id} zone={acteur.zone} resume={ecrits.compteRendu} />
            <Pistes
              espace={espace}
              seanceId={seance.id}
              pistes={ecrits.pistes}
              compteRendu={ecrits.compteRendu.validees.length > 0 ? `${base}/compte-rendu` : null}
            />
          </>
        ) : null}
      </SeanceView>
    </>
  );
}
