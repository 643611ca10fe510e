import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";
import { STATUTS_PRESSENTIS, statutsBefore } from "@/lib/groupe/rules/membres";
import { isSecretariat } from "@/lib/situation/access";
import type { Prisma } from "@/prisma/client/client";
import type { StatutGroupeMembre } from "@/prisma/client/enums";

type Where = Prisma.GroupeWhereInput;

const NONE: Where = { id: { in: [] } };

/** The groups entrusted to the acteur as intervenant·e. */
export function intervenantGroupes(acteur: Acteur): Where {
  if (!can(acteur, "groupe.admettre")) return NONE;
  return { espaceId: acteur.espaceId, intervenantId: acteur.membreId };
}

/** The groups the acteur is a member of today. Who has left no longer reads them. */
export function memberGroupes(acteur: Acteur): Where {
  if (!can(acteur, "groupe.repondre")) return NONE;
  const { espaceId, membreId } = acteur;
  return { espaceId, membres: { some: { membreId, statut: "ADMIS" } } };
}

/** The groups whose secretariat the acteur keeps: people, places and dates, never the content. */
function secretariatGroupes(acteur: Acteur): Where {
  return isSecretariat(acteur) ? { espaceId: acteur.espaceId } : NONE;
}

/** The groups whose page the acteur may open: members, intervenant·e, secretariat. */
export function visibleGroupes(acteur: Acteur): Where {
  const { espaceId } = acteur;
  return { espaceId, OR: [memberGroupes(acteur), intervenantGroupes(acteur), secretariatGroupes(acteur)] };
}

/** Whether the acteur keeps all of them: the secretariat. */
export const canKeepGroupes = (acteur: Acteur): boolean =>
  can(acteur, "groupe.tenir") && isSecretariat(acteur);

/** The groups the acteur keeps: invites, notes who leaves, entrusts, closes; plans for. */
export function keepableGroupes(acteur: Acteur): Where {
  return { espaceId: acteur.espaceId, OR: [intervenantGroupes(acteur), secretariatGroupes(acteur)] };
}

/** The groups whose intervenant·e the acteur may change: those they keep, or any for the administrator, who sees nothing of it. */
export function transferableGroupes(acteur: Acteur): Where {
  return can(acteur, "membre.administrer") ? { espaceId: acteur.espaceId } : keepableGroupes(acteur);
}

/**
 * The groups whose free texts the acteur may read: members and intervenant·e. The secretariat reads what it is named
 * for, and that is the séance's to say.
 */
export function visibleContenuGroupes(acteur: Acteur): Where {
  return { espaceId: acteur.espaceId, OR: [memberGroupes(acteur), intervenantGroupes(acteur)] };
}

/** Where the acteur is asked to join, or waits for a place: until they are admitted they see a card, nothing of the group. */
export function ownInvitations(acteur: Acteur): Prisma.GroupeMembreWhereInput {
  if (!can(acteur, "groupe.repondre")) return { id: { in: [] } };
  const { espaceId, membreId } = acteur;
  return { espaceId, membreId, statut: { in: [...STATUTS_PRESSENTIS] }, groupe: { statut: "OUVERT" } };
}

/** The places the acteur may put an end to: in a group they keep, and their own. */
export function exitablePlaces(acteur: Acteur): Prisma.GroupeMembreWhereInput {
  const { espaceId, membreId } = acteur;
  return {
    espaceId,
    statut: { in: statutsBefore("terminer", "TENUE") },
    groupe: { statut: "OUVERT" },
    OR: [{ groupe: keepableGroupes(acteur) }, { membreId, groupe: memberGroupes(acteur) }],
  };
}

/** What the predicates need to know of a group; select it in the transaction that uses the answer. */
export type GroupeAcces = {
  intervenantId: string;
  membres: readonly { membreId: string; statut: StatutGroupeMembre }[];
};

export const isIntervenantGroupe = (acteur: Acteur, groupe: Pick<GroupeAcces, "intervenantId">): boolean =>
  can(acteur, "groupe.admettre") && groupe.intervenantId === acteur.membreId;

export const isMembreGroupe = (acteur: Acteur, groupe: Pick<GroupeAcces, "membres">): boolean =>
  can(acteur, "groupe.repondre") &&
  groupe.membres.some(({ membreId, statut }) => membreId === acteur.membreId && statut === "ADMIS");

/** The predicate of `keepableGroupes`. */
export const canKeepGroupe = (acteur: Acteur, groupe: Pick<GroupeAcces, "intervenantId">): boolean =>
  isIntervenantGroupe(acteur, groupe) || isSecretariat(acteur);

/** The predicate of `visibleGroupes`. */
export const canSeeGroupe = (acteur: Acteur, groupe: GroupeAcces): boolean =>
  canKeepGroupe(acteur, groupe) || isMembreGroupe(acteur, groupe);

/** The predicate of `visibleContenuGroupes`. */
export const canReadContenuGroupe = (acteur: Acteur, groupe: GroupeAcces): boolean =>
  isIntervenantGroupe(acteur, groupe) || isMembreGroupe(acteur, groupe);
