import type { Acteur } from "@/lib/acteur";
import { can, isLie } from "@/lib/droit/rules";

/** Figures are for the responsables and the COPIL, bound by the charter like everyone (002:2440). */
export const canReadChiffres = (acteur: Acteur): boolean => can(acteur, "statistique.lire") && isLie(acteur);

/**
 * The délégations the acteur sees beside the whole espace; null is all of them. The COPIL follows the
 * whole; a responsable, the délégations of their remit. The whole is for both: the share of one
 * délégation has no meaning without it (000:103-110).
 */
export const visibleDelegations = (acteur: Acteur): readonly string[] | null =>
  acteur.roles.includes("COPIL") || acteur.delegations.length === 0 ? null : acteur.delegations;
