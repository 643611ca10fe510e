import type { Acteur } from "@/lib/acteur";
import { can, isLie } from "@/lib/droit/rules";

/** The figures of a year under way are for the responsables, bound by the charter like everyone (002:2440): the COPIL reads
 * what is published. */
export const canReadChiffres = (acteur: Acteur): boolean => can(acteur, "statistique.lire") && isLie(acteur);

/**
 * The délégations of a responsable’s remit, beside the whole espace; null is all of them. The share of one délégation has
 * no meaning without the whole (000:103-110).
 */
export const visibleDelegations = (acteur: Acteur): readonly string[] | null =>
  acteur.delegations.length === 0 ? null : acteur.delegations;
