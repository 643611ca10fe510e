import { Timeline } from "@/components/ui/timeline";
import type { SituationFiche } from "@/lib/situation/queries/situation";
import { recitOf } from "@/lib/situation/rules/recit";
import { MomentAssociation } from "./moment-association";
import { MomentConsentement } from "./moment-consentement";
import { MomentDemande } from "./moment-demande";
import { MomentExamen } from "./moment-examen";
import { MomentCloture, MomentSuivi } from "./moment-fin";
import { MomentRestitution, MomentSeance } from "./moment-seance";

type Props = { espace: string; zone: string; now: Date; situation: SituationFiche };

/** The story of a situation, from the demande to the follow-ups, to be read like a letter. */
export function Recit({ espace, zone, now, situation }: Props) {
  const page = { espace, zone, now };
  const base = `/${espace}/situations/${situation.id}`;
  return (
    <Timeline label="Le récit du travail">
      {recitOf(situation, zone).map((moment) => {
        const { cle, le } = moment;
        switch (moment.type) {
          case "depot":
          case "decision":
            return (
              <MomentDemande
                key={cle}
                le={le}
                espace={espace}
                demande={moment.demande}
                decision={moment.type === "decision"}
                intervenant={situation.intervenant?.nom ?? null}
              />
            );
          case "consentement":
            return (
              <MomentConsentement key={cle} le={le} evenement={moment.evenement} informee={moment.informee} />
            );
          case "association":
          case "depart":
            return <MomentAssociation key={cle} le={le} association={moment.association} />;
          case "seance":
            return (
              <MomentSeance
                key={cle}
                le={le}
                {...page}
                seance={moment.seance}
                rang={moment.rang}
                pistes={situation.pistes.filter(({ seanceId }) => seanceId === moment.seance.id)}
              />
            );
          case "examen":
            return (
              <MomentExamen
                key={cle}
                le={le}
                {...page}
                examen={moment.examen}
                pistes={situation.pistes.filter(({ seanceId }) => seanceId === moment.examen.seanceId)}
              />
            );
          case "restitution":
            return <MomentRestitution key={cle} le={le} zone={zone} seance={moment.seance} />;
          case "cloture":
            return <MomentCloture key={cle} le={le} href={`${base}/cloture`} cloture={moment.cloture} />;
          default:
            return (
              <MomentSuivi
                key={cle}
                le={le}
                href={`${base}/suivis/${moment.suivi.id}`}
                suivi={moment.suivi}
              />
            );
        }
      })}
    </Timeline>
  );
}
