import type { Acteur } from "@/lib/acteur";
import { can, isLie } from "@/lib/droit/rules";
import type { Prisma } from "@/prisma/client/client";

type Where = Prisma.SituationWhereInput;

const NONE: Where = { id: { in: [] } };

/** An opened situation whose only demande is a draft does not exist yet for anyone but its author. */
const FILED: Where = {
  OR: [{ statut: { not: "OUVERTE" } }, { demandes: { none: { statut: "BROUILLON" } } }],
};

const hasRole = (acteur: Acteur, role: Acteur["roles"][number]) =>
  isLie(acteur) && acteur.roles.includes(role);

/** The situations the acteur is référent·e of. Consent, annonce and restitution are theirs to record. */
export function referentSituations(acteur: Acteur): Where {
  if (!hasRole(acteur, "PROFESSIONNEL")) return NONE;
  return { espaceId: acteur.espaceId, effaceeLe: null, referentId: acteur.membreId };
}

/** The situations entrusted to the acteur as intervenant·e. */
export function intervenantSituations(acteur: Acteur): Where {
  if (!hasRole(acteur, "INTERVENANT")) return NONE;
  return { espaceId: acteur.espaceId, effaceeLe: null, intervenantId: acteur.membreId };
}

/** The situations in which the acteur has accepted to take part (000:77). */
function associeSituations(acteur: Acteur): Where {
  if (!hasRole(acteur, "PROFESSIONNEL")) return NONE;
  const { espaceId, membreId } = acteur;
  return { espaceId, effaceeLe: null, associations: { some: { membreId, statut: "ACCEPTEE" } } };
}

/** Those of them in which the person's agreement covers the acteur: only then do they read (L.1110-4 CSP, 002:3565). */
function couvertSituations(acteur: Acteur): Where {
  if (!hasRole(acteur, "PROFESSIONNEL")) return NONE;
  const { espaceId, membreId } = acteur;
  return {
    espaceId,
    effaceeLe: null,
    associations: { some: { membreId, statut: "ACCEPTEE", couverte: true } },
  };
}

/** The situations whose secretariat the acteur keeps: dates, people and statuses, never the content. */
function secretariatSituations(acteur: Acteur): Where {
  if (!hasRole(acteur, "SECRETARIAT")) return NONE;
  return { espaceId: acteur.espaceId, effaceeLe: null, ...FILED };
}

/** The situations whose page the acteur may open. What they read there is `visibleContenu`'s to say. */
export function visibleSituations(acteur: Acteur): Where {
  return {
    espaceId: acteur.espaceId,
    OR: [
      referentSituations(acteur),
      associeSituations(acteur),
      intervenantSituations(acteur),
      secretariatSituations(acteur),
    ],
  };
}

/**
 * The situations whose free texts the acteur may read: référent·e, associated professionals whom the agreement covers,
 * and intervenant·e; after a withdrawal the référent·e alone (002:3569). The secretariat reads the comptes rendus it is
 * named for, and those are the séance's to say.
 */
export function visibleContenu(acteur: Acteur): Where {
  return {
    espaceId: acteur.espaceId,
    OR: [
      referentSituations(acteur),
      { accordRetireLe: null, OR: [couvertSituations(acteur), intervenantSituations(acteur)] },
    ],
  };
}

/** What the predicates need to know of a situation; select it in the transaction that uses the answer. */
export type SituationAcces = {
  referentId: string;
  intervenantId: string | null;
  accordRetireLe: Date | null;
  /** The associations whose professional has accepted. */
  associes: readonly { membreId: string; couverte: boolean }[];
};

export const isReferent = (acteur: Acteur, situation: Pick<SituationAcces, "referentId">): boolean =>
  hasRole(acteur, "PROFESSIONNEL") && situation.referentId === acteur.membreId;

export const isIntervenant = (acteur: Acteur, situation: Pick<SituationAcces, "intervenantId">): boolean =>
  hasRole(acteur, "INTERVENANT") && situation.intervenantId === acteur.membreId;

export const isAssocie = (acteur: Acteur, situation: Pick<SituationAcces, "associes">): boolean =>
  hasRole(acteur, "PROFESSIONNEL") && situation.associes.some(({ membreId }) => membreId === acteur.membreId);

/** The predicate of `visibleContenu`. */
export function canReadContenu(acteur: Acteur, situation: SituationAcces): boolean {
  if (isReferent(acteur, situation)) return true;
  if (situation.accordRetireLe !== null) return false;
  const couverts = situation.associes.filter(({ couverte }) => couverte);
  return isIntervenant(acteur, situation) || isAssocie(acteur, { associes: couverts });
}

/** Who keeps the secretariat: the administrative part of every situation of the espace. */
export const isSecretariat = (acteur: Acteur): boolean => hasRole(acteur, "SECRETARIAT");

/** The situations whose référent·e or intervenant·e the acteur may change: theirs to work on, or any for the administrator. */
export function transferableSituations(acteur: Acteur): Where {
  if (can(acteur, "membre.administrer")) return { espaceId: acteur.espaceId, effaceeLe: null, ...FILED };
  return intervenantSituations(acteur);
}

/** The predicate of `transferableSituations`. */
export const canTransfer = (acteur: Acteur, situation: Pick<SituationAcces, "intervenantId">): boolean =>
  can(acteur, "membre.administrer") || isIntervenant(acteur, situation);
