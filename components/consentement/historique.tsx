import { PorteeListe } from "@/components/consentement/portee";
import { TexteLu } from "@/components/consentement/texte-lu";
import { Timeline, TimelineEntry } from "@/components/ui/timeline";
import { ACTE_CONSENTEMENT_LABELS, formatEvenement } from "@/lib/consentement/labels/etat";
import type { ConsentementEvenement } from "@/lib/consentement/queries/carte";
import { formatJourLong } from "@/lib/time";

type Props = { evenements: readonly ConsentementEvenement[]; zone: string };

/** Every event as it was recorded, in order; nothing is ever rewritten. */
export function Historique({ evenements, zone }: Props) {
  if (evenements.length === 0)
    return <p className="text-ink-soft">Rien n’a encore été enregistré avec la personne.</p>;
  return (
    <Timeline label="Ce qui a été enregistré">
      {evenements.map((evenement) => (
        <TimelineEntry
          key={evenement.id}
          date={formatJourLong(evenement.survenuLe)}
          title={ACTE_CONSENTEMENT_LABELS[evenement.acte]}
        >
          <p className="text-ink-soft">{formatEvenement(evenement, zone)}</p>
          {evenement.portees.length > 0 ? <PorteeListe portees={evenement.portees} /> : null}
          {evenement.texteVersion ? <TexteLu version={evenement.texteVersion} /> : null}
        </TimelineEntry>
      ))}
    </Timeline>
  );
}
