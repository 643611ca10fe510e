import type { Acteur } from "@/lib/acteur";
import type { Personnage } from "../../factories/distribution";

/** The tables whose rows the clauses are asked about. */
export type Table =
  | "situation"
  | "demande"
  | "seance"
  | "piste"
  | "suivi"
  | "association"
  | "groupe"
  | "groupeMembre"
  | "rencontre"
  | "protocole"
  | "bilan";
export type Voyants = readonly Personnage[];
export type Clause = {
  table: Table;
  /** Who sees each object of the world; an object that is not named is seen by nobody. */
  attendu: Record<string, Voyants>;
  clause: (acteur: Acteur) => object;
};

export const SECRETARIAT: Voyants = ["secretaire", "autreSecretaire"];
export const REFERENT: Voyants = ["referent"];
export const INTERVENANT: Voyants = ["intervenant"];
export const LES_DEUX: Voyants = ["referent", "intervenant"];
export const LES_TROIS: Voyants = ["referent", "associe", "intervenant"];
export const ORGANISATEURS: Voyants = ["intervenant", ...SECRETARIAT];

/** The same viewers for each of these objects. */
export const each = (objets: readonly string[], voyants: Voyants) =>
  Object.fromEntries(objets.map((objet) => [objet, voyants]));
