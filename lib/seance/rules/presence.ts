import type { EtatPresence, StatutSeance } from "@/prisma/client/enums";

/** More people than a séance gathers: the members of the largest group, and its guests. What is longer comes from no form. */
export const REUNIS_MAX = 1000;

/** What may be recorded of someone once the séance took place; « attendu » is what one is before. */
export const ETATS_CONSTATES = ["PRESENT", "EXCUSE", "ABSENT"] as const satisfies readonly EtatPresence[];
export type EtatConstate = (typeof ETATS_CONSTATES)[number];

/** A change of what was recorded of a séance held: it needs a reason and keeps its author. */
export function isCorrection(statut: StatutSeance, ancien: EtatPresence, nouveau: EtatPresence): boolean {
  return statut === "TENUE" && ancien !== "ATTENDU" && ancien !== nouveau;
}

/** What the form of a held séance starts from: someone who excused themselves, or someone who came. */
export const presenceAttendue = (etat: EtatPresence): EtatConstate => (etat === "ATTENDU" ? "PRESENT" : etat);

/** A participant may excuse themselves, and change their mind, until the séance begins. */
export function canExcuse({ statut, debut }: { statut: StatutSeance; debut: Date }, now: Date): boolean {
  return (statut === "PROPOSEE" || statut === "CONFIRMEE") && now < debut;
}
