import { CriteresForm } from "@/components/seance/criteres-form";
import { DateALaMain } from "@/components/seance/date-a-la-main";
import { PropositionsForm } from "@/components/seance/propositions-form";
import { SeancesPrevues } from "@/components/seance/seances-prevues";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { PLANIFICATION_FERMEE } from "@/lib/seance/labels/planification";
import type { Planification } from "@/lib/seance/queries/planification";
import { formatHeureLocale } from "@/lib/time";

type Props = { espace: string; zone: string; page: Planification };

/** From the protocole and everyone's calendars: what is booked, what is suggested, and any other date. */
export function Planificateur({ espace, zone, page }: Props) {
  const { situation, consentement, propositions, choisis, semaineSupposee } = page;
  const ferme = raisonFermeture(page);
  return (
    <>
      {situation.seances.length > 0 ? (
        <Section title="Séances de la situation">
          <SeancesPrevues
            espace={espace}
            zone={zone}
            seances={situation.seances}
            confirmable={consentement === "EN_VIGUEUR" && !ferme}
          />
        </Section>
      ) : null}
      {ferme ? (
        <Notice tone="waiting" title={ferme} />
      ) : (
        <>
          <Section
            title="Dates proposées"
            lead="Calculées d’après le protocole, les disponibilités et les absences, les séances déjà prises avec leur préparation et leur trajet, les jours fériés et les vacances scolaires. Ce sont des suggestions."
          >
            <Disclosure summary={<Criteres page={page} />}>
              <CriteresForm page={page} />
            </Disclosure>
            {semaineSupposee ? (
              <Notice title="La semaine de l’intervenant·e n’est pas renseignée">
                <p>Les dates supposent une semaine ordinaire, du lundi au vendredi de 9 h à 18 h.</p>
              </Notice>
            ) : null}
            {propositions.length > 0 ? (
              <PropositionsForm
                key={propositions.map(({ cible, creneaux }) => creneaux[0]?.valeur ?? cible).join()}
                espace={espace}
                zone={zone}
                situationId={situation.id}
                participants={choisis.participants}
                propositions={propositions}
              />
            ) : (
              <EmptyState title="Le protocole n’appelle pas d’autre séance.">
                Le nombre de séances ou la date de fin est atteint. Vous pouvez choisir une date à la main, ou
                modifier le protocole.
              </EmptyState>
            )}
          </Section>
          <Section
            id="a-la-main"
            title="Une autre date"
            lead="N’importe quelle date peut être choisie. Recul dit de combien elle s’écarte du rythme, et ce qui tombe ce jour-là."
          >
            <DateALaMain espace={espace} zone={zone} page={page} />
          </Section>
        </>
      )}
    </>
  );
}

/** « Avec 3 personnes, à l’Espace Ressource(s), vers 14 h » */
function Criteres({ page: { choisis, lieux } }: { page: Planification }) {
  const { participants, lieuId, heure } = choisis;
  const lieu = lieux.find(({ id }) => id === lieuId)?.nom ?? "là où se trouve l’intervenant·e ce jour-là";
  return (
    <span>
      Avec {participants.length} {participants.length > 1 ? "personnes" : "personne"}, {lieu},{" "}
      {heure ? `vers ${formatHeureLocale(heure)}` : "au plus tôt dans la journée"}
      <span className="font-normal text-ink-soft"> · changer</span>
    </span>
  );
}

function raisonFermeture({ situation, consentement }: Planification): string | null {
  if (situation.statut === "CLOSE") return PLANIFICATION_FERMEE.CLOSE;
  if (!situation.intervenant) return PLANIFICATION_FERMEE.SANS_INTERVENANT;
  return consentement === "RETIRE" ? PLANIFICATION_FERMEE.RETIRE : null;
}
