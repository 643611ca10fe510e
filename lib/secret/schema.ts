import { z } from "zod";

/** No espace may publish a figure about fewer than five situations, whatever its setting. */
export const SEUIL_PLANCHER = 5;
export const SEUIL_PAR_DEFAUT = 11;

/** The threshold k of an espace: a whole number of situations, 5 at least, 11 unless set. */
export const seuilSchema = z
  .int("Le seuil est un nombre entier de situations.")
  .min(SEUIL_PLANCHER, `Le seuil ne descend jamais sous ${SEUIL_PLANCHER} situations.`)
  .max(1000, "Le seuil ne dépasse pas 1 000 situations.")
  .default(SEUIL_PAR_DEFAUT);

/**
 * One figure that could be published.
 *
 * - `valeur`: a whole number, 0 or more (hours and rates are not cells: they follow one).
 * - `situations`: how many situations stand behind it; the threshold applies to this.
 * - `compte`: figures on people are suppressed under the threshold; activity is exact
 *   unless it would give a suppressed figure away.
 * - `sensible`: id of the base this figure is an attribute of (« addictions parmi les
 *   situations travaillées »). 0 % and 100 % then say something of everyone in the base.
 * - `auMoins`: what everyone knows anyway (a délégation with a séance has one situation).
 * - `publication`: `acquise` was published before and can't be taken back, `jamais` is
 *   never shown (an earlier suppressed cell, a margin kept apart) but stays a secret;
 *   `connue` is a 0 that everyone knows without any figure: shown, it hides nothing.
 */
export type Cellule = {
  id: string;
  valeur: number;
  situations: number;
  compte?: "personnes" | "activite";
  sensible?: string;
  auMoins?: number;
  publication?: "libre" | "acquise" | "jamais" | "connue";
};

/**
 * What a reader knows without seeing a figure: `egale`, total = Σ parts; `inclut`,
 * total ≥ Σ parts; `couvre`, total ≤ Σ parts (distinct counts whose parts overlap).
 */
export type Relation = {
  total: string;
  parts: readonly string[];
  lien?: "egale" | "inclut" | "couvre";
};

/** All the figures that one reader can put side by side, protected in one go. */
export type Famille = { cellules: readonly Cellule[]; relations: readonly Relation[] };
