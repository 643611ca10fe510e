import { PorteeListe } from "@/components/consentement/portee";
import { TimelineEntry } from "@/components/ui/timeline";
import {
  ACTE_CONSENTEMENT_PHRASES,
  ACTE_INFORME_PHRASES,
  MOYEN_LABELS,
} from "@/lib/consentement/labels/etat";
import type { ConsentementEvenement } from "@/lib/consentement/queries/carte";
import { formatJourLong, type Jour } from "@/lib/time";

type Props = { le: Jour; evenement: ConsentementEvenement; informee: boolean };

/** What was said to the person, what they agreed to, what they took back. */
export function MomentConsentement({ le, evenement, informee }: Props) {
  const { acte, par, moyen, portees, texteVersion } = evenement;
  const comment = [
    moyen ? MOYEN_LABELS[moyen] : null,
    `par ${par}`,
    texteVersion ? `texte ${texteVersion}` : null,
  ];
  return (
    <TimelineEntry
      date={formatJourLong(le)}
      title={informee ? ACTE_INFORME_PHRASES[acte] : ACTE_CONSENTEMENT_PHRASES[acte]}
    >
      <p className="text-ink-soft first-letter:uppercase">{comment.filter(Boolean).join(", ")}.</p>
      {portees.length > 0 ? <PorteeListe portees={portees} /> : null}
    </TimelineEntry>
  );
}
