import { StatusBadge } from "@/components/ui/status-badge";
import { ETAT_CONSENTEMENT_LABELS, ETAT_CONSENTEMENT_TONS } from "@/lib/consentement/labels/etat";
import type { EtatConsentement } from "@/lib/consentement/rules/etat";

/** Whether the agreement is in force, in a word, a shape and a colour. */
export function EtatConsentementBadge({ etat }: { etat: EtatConsentement }) {
  return <StatusBadge tone={ETAT_CONSENTEMENT_TONS[etat]}>{ETAT_CONSENTEMENT_LABELS[etat]}</StatusBadge>;
}
