import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PointageForm } from "@/components/pointage/pointage-form";
import { ActePrincipal, ActesSecondaires } from "@/components/seance/actes";
import { Collective } from "@/components/seance/collective";
import { Individuelle } from "@/components/seance/individuelle";
import { MenuLink } from "@/components/ui/menu";
import { PageHeader } from "@/components/ui/page-header";
import { PersonneLien } from "@/components/venue/personne";
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
  const { seance, personne, pointage } = page;
  const { sujet, statut, prevu, droits, consentement } = seance;
  const base = `/${espace}/seances/${seance.id}`;
  const collective = sujet.modalite === "COLLECTIF";
  const sujetHref = `/${espace}/${collective ? "groupes" : "situations"}/${sujet.id}`;
  return (
    <>
      <PageHeader
        back={{ href: sujetHref, label: `${collective ? "Groupe" : "Situation"} ${sujet.code}` }}
        title={formatTitre(statut.code, prevu.debut, acteur.zone)}
        state={
          droits.actes.includes("tenir") && pointage?.moment !== "PENDANT"
            ? A_CONSTATER
            : `${formatStatut(statut, acteur.zone, consentement === null || consentement === "EN_VIGUEUR")}.`
        }
        action={
          pointage?.pointable ? (
            <PointageForm espace={espace} seanceId={seance.id} />
          ) : (
            <ActePrincipal
              espace={espace}
              seance={seance}
              base={base}
              pointage={pointage}
              ordre={page.ordre}
            />
          )
        }
        secondary={
          <ActesSecondaires seance={seance} base={base}>
            {personne ? <PersonneLien base={base} personne={personne} /> : null}
            {pointage?.ecran ? <MenuLink href={`${base}/ecran`}>Écran de présence</MenuLink> : null}
          </ActesSecondaires>
        }
      />
      {collective ? (
        <Collective
          espace={espace}
          zone={acteur.zone}
          page={page}
          aujourdhui={jourOf(instant, acteur.zone)}
        />
      ) : (
        <Individuelle
          espace={espace}
          zone={acteur.zone}
          page={page}
          aujourdhui={jourOf(instant, acteur.zone)}
          situationHref={sujetHref}
        />
      )}
    </>
  );
}
