import { DateALaMain } from "@/components/seance/date-a-la-main";
import { DatesProposees } from "@/components/seance/dates-proposees";
import { OuEnEstOn } from "@/components/seance/ou-en-est-on";
import { SeancesPrevues } from "@/components/seance/seances-prevues";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { formatProtocoleAttendu, PLANIFICATION_FERMEE } from "@/lib/seance/labels/planification";
import type { Planification } from "@/lib/seance/queries/planification";
import { isConsentie } from "@/lib/seance/rules/statut";

type Props = {
  espace: string;
  zone: string;
  page: Planification;
  /** What was just done on this page. */
  fait?: "proposer" | "confirmer" | undefined;
  /** Dates are being looked for: what they are looked for with is in the address. */
  cherche: boolean;
};

/** From the protocole and everyone's calendars: what is booked, what is suggested, and any other date. */
export function Planificateur({ espace, zone, page, fait, cherche }: Props) {
  const { sujet, consentement, propositions, suffisante, protocoleAttendu } = page;
  const ferme = raisonFermeture(page);
  const confirmable = isConsentie(consentement) && !ferme;
  const replie = suffisante && propositions.length > 0;
  return (
    <>
      <OuEnEstOn espace={espace} zone={zone} page={page} confirmable={confirmable} fait={fait} />
      {protocoleAttendu ? (
        <Notice
          tone="waiting"
          title={formatProtocoleAttendu(protocoleAttendu, zone)}
          action={
            <LinkButton variant="quiet" href={`/${espace}/groupes/${sujet.id}/protocole`}>
              Ouvrir le protocole
            </LinkButton>
          }
        />
      ) : null}
      {sujet.seances.length > 0 ? (
        <Section title={MOTS[sujet.modalite]}>
          <SeancesPrevues
            espace={espace}
            zone={zone}
            sujet={sujet}
            seances={sujet.seances}
            confirmable={confirmable}
          />
        </Section>
      ) : null}
      {ferme ? (
        <Notice tone="waiting" title={ferme} />
      ) : (
        <>
          <Section
            title={replie ? "D’autres dates" : "Dates proposées"}
            lead="Calculées d’après le protocole, les disponibilités et les absences, les séances déjà prises avec leur préparation et leur trajet, les jours fériés et les vacances scolaires. Ce sont des suggestions."
          >
            {replie ? (
              <Disclosure summary="Proposer d’autres dates" open={cherche}>
                <DatesProposees espace={espace} zone={zone} page={page} />
              </Disclosure>
            ) : (
              <DatesProposees espace={espace} zone={zone} page={page} />
            )}
          </Section>
          <Section
            id="a-la-main"
            title="Une date de votre choix"
            lead="N’importe quelle date peut être choisie. Recul dit de combien elle s’écarte du rythme, et ce qui tombe ce jour-là."
          >
            <DateALaMain espace={espace} zone={zone} page={page} />
          </Section>
        </>
      )}
    </>
  );
}

const MOTS = { INDIVIDUEL: "Séances de la situation", COLLECTIF: "Séances du groupe" } as const;

function raisonFermeture({ sujet, consentement }: Planification): string | null {
  if (sujet.statut === "CLOSE" || sujet.statut === "CLOS") return PLANIFICATION_FERMEE[sujet.statut];
  if (!sujet.intervenant) return PLANIFICATION_FERMEE.SANS_INTERVENANT;
  return consentement === "RETIRE" ? PLANIFICATION_FERMEE.RETIRE : null;
}
