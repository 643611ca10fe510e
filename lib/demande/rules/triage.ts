import type { EtatConsentement } from "@/lib/consentement/rules/etat";
import { addDays, jourOf, toInstant } from "@/lib/time";
import type { Modalite, StatutDemande, SuiviMedical } from "@/prisma/client/enums";

/** What a demande lacks, or asks to be looked at, before it is decided. */
export const MANQUES = [
  "ACCORD_RETIRE",
  "CONFLIT",
  "INFORMATION_OU_ACCORD",
  "ACCORD_A_COMPLETER",
  "SUIVI_INCONNU",
  "TERRITOIRE",
] as const;
export type Manque = (typeof MANQUES)[number];

type Piece = {
  modalite: Modalite;
  territoireId: string | null;
  suiviMedical: SuiviMedical | null;
  conflitInteret: boolean | null;
  /** Null for a collective demande, which is about no one's situation. */
  consentement: EtatConsentement | null;
};

/** What is missing from a demande, most important first. A person's refusal to answer is an answer, not a gap (000:68). */
export function manquesDeTriage(demande: Piece): Manque[] {
  const individuel = demande.modalite === "INDIVIDUEL";
  const vrai: Record<Manque, boolean> = {
    ACCORD_RETIRE: demande.consentement === "RETIRE",
    CONFLIT: demande.conflitInteret === true,
    INFORMATION_OU_ACCORD: demande.consentement === "ABSENT",
    ACCORD_A_COMPLETER: demande.consentement === "A_COMPLETER",
    SUIVI_INCONNU: individuel && (demande.suiviMedical === null || demande.suiviMedical === "NE_SAIT_PAS"),
    TERRITOIRE: demande.territoireId === null,
  };
  return MANQUES.filter((manque) => vrai[manque]);
}

type Delai = { delaiAlerteJours: number; zone: string };

/** The instant before which a demande filed has waited too long at `now`: whole days of the espace's zone. */
export function debutDuRetard({ delaiAlerteJours, zone }: Delai, now: Date): Date {
  return toInstant(addDays(jourOf(now, zone), -delaiAlerteJours), "00:00", zone);
}

/**
 * Whether a demande has waited for the service longer than the espace allows: the sign of overload (002:561).
 * One that waits for its author's complement does not count against the service.
 */
export function isEnRetard(
  { statut, deposeLe }: { statut: StatutDemande; deposeLe: Date | null },
  espace: Delai,
  now: Date,
): boolean {
  return statut === "DEPOSEE" && deposeLe !== null && deposeLe < debutDuRetard(espace, now);
}
