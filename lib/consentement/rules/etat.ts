import { addDays, addMonths, type Jour } from "@/lib/time";
import type { ActeConsentement, StatutAssociation } from "@/prisma/client/enums";

/** Whom an agreement covers: every professional of a structure, or one of them. */
export type Portee = { structureId: string; membreId: string | null };

/** One event of a situation's consent, in the order of `rang`. */
export type Evenement = { acte: ActeConsentement; rang: number; portees: readonly Portee[] };

/** What an agreement lets be said, and to whom; `exclusions` are codes of the list « exclusion ». */
export type Partage = { portees: readonly Portee[]; exclusions: readonly string[] };

/** A professional gathered around the situation, and where they work today. */
export type Associe = { membreId: string; structureId: string | null; statut: StatutAssociation };

/** Someone asked or gathered whom the agreement does not cover. */
export type NonCouvert = { nom: string; structure: string | null };

/**
 * ABSENT: nothing was agreed. RETIRE: the person took it back. A_COMPLETER: someone is gathered whom it does
 * not cover. EN_VIGUEUR: séances may be confirmed.
 */
export const ETATS_CONSENTEMENT = ["ABSENT", "RETIRE", "A_COMPLETER", "EN_VIGUEUR"] as const;
export type EtatConsentement = (typeof ETATS_CONSENTEMENT)[number];

const isAccord = ({ acte }: Evenement) => acte === "ACCORD" || acte === "MODIFICATION";

/** The agreement that holds today: the last one recorded; null when there is none. */
export function accordCourant<E extends Evenement>(evenements: readonly E[]): E | null {
  return evenements.filter(isAccord).reduce<E | null>((a, b) => (a && a.rang > b.rang ? a : b), null);
}

/** Whether the scope covers this professional: their structure as a whole, or themselves in it (002:3565). */
export function isCouvert(
  portees: readonly Portee[],
  { membreId, structureId }: { membreId: string | null; structureId: string | null },
): boolean {
  return portees.some(
    (portee) =>
      portee.structureId === structureId && (portee.membreId === null || portee.membreId === membreId),
  );
}

/** Asked to take part, or taking part. */
export const isReuni = ({ statut }: Associe) => statut === "PROPOSEE" || statut === "ACCEPTEE";

/** The professionals proposed or gathered whom the agreement does not cover. */
export function horsPortee<A extends Associe>(portees: readonly Portee[], associes: readonly A[]): A[] {
  return associes.filter((associe) => isReuni(associe) && !isCouvert(portees, associe));
}

/**
 * The state of a situation's consent. The database decides with the same words (`consentement_etat`), and a test
 * compares both on random histories. An agreement supposes that the person was informed, in all cases (002:3567).
 */
export function etatConsentement(
  evenements: readonly Evenement[],
  associes: readonly Associe[],
): EtatConsentement {
  const accord = accordCourant(evenements);
  if (evenements.some(({ acte, rang }) => acte === "RETRAIT" && rang > (accord?.rang ?? 0))) return "RETIRE";
  if (!accord || !evenements.some(({ acte }) => acte === "INFORMATION")) return "ABSENT";
  return horsPortee(accord.portees, associes).length > 0 ? "A_COMPLETER" : "EN_VIGUEUR";
}

/** Whether an agreement goes further than the one before: someone new may know, or something new may be said. */
export function isElargi(avant: Partage, apres: Partage): boolean {
  return (
    apres.portees.some((portee) => !isCouvert(avant.portees, portee)) ||
    avant.exclusions.some((exclusion) => !apres.exclusions.includes(exclusion))
  );
}

/**
 * Whether the person was informed of the agreement they are asked for: beforehand in all cases (002:3567), so anew
 * after a withdrawal, and anew when it goes further than the one in force. To narrow it, they only have to say so.
 */
export function isInforme<E extends Evenement & Partage & { survenuLe: Jour }>(
  evenements: readonly E[],
  accord: Partage & { survenuLe: Jour },
): boolean {
  const retrait = Math.max(0, ...evenements.filter(({ acte }) => acte === "RETRAIT").map(({ rang }) => rang));
  const courant = accordCourant(evenements);
  const depuis = courant && isElargi(courant, accord) ? Math.max(courant.rang, retrait) : retrait;
  return evenements.some(
    ({ acte, rang, survenuLe }) => acte === "INFORMATION" && rang > depuis && survenuLe <= accord.survenuLe,
  );
}

/** What recording an agreement is called: the first, or one after a withdrawal, is an accord; then it is modified. */
export const acteOf = (etat: EtatConsentement): "ACCORD" | "MODIFICATION" =>
  etat === "ABSENT" || etat === "RETIRE" ? "ACCORD" : "MODIFICATION";

/** What a withdrawal erases where the espace has so decided with its DPO: what the work itself wrote. */
export const ECRITS_EFFACES = ["COMPTE_RENDU", "COMPTE_RENDU_SITUATION", "PISTE"] as const;

/** Days before the end of an agreement's usual life that its référent·e is reminded to go over it again. */
const RAPPEL_ACCORD_JOURS = 30;

/** From which day an agreement given on `survenuLe` is to be gone over again, in an espace that does so every `mois`. */
export const accordARevoirLe = (survenuLe: Jour, mois: number): Jour =>
  addDays(addMonths(survenuLe, mois), -RAPPEL_ACCORD_JOURS);
