import type { Famille } from "@/lib/secret/schema";
import type { ListeComptee } from "./catalogue";
import { createLiens, createLigneId, createParmi, mergeFamilles } from "./famille-series";
import type { Colonne } from "./place";
import type { Releve } from "./releve";

/**
 * What practice makes a part of what, each as [whole, part]. The information comes before the agreement, and that before
 * its withdrawal; a follow-up at six months comes after one at three, and both after a closing; a first séance, after an
 * acceptance and an agreement; what is closed was worked on. Where a service begins with the year, nothing comes from
 * before it either: what it accepted was filed then, and what it worked on had its first séance.
 */
const SUPPOSES: readonly (readonly [tout: string, partie: string])[] = [
  ["accords/INFORMATION", "accords/ACCORD"],
  ["accords/ACCORD", "accords/RETRAIT"],
  ["clotures", "suivis/prevus-3"],
  ["suivis/prevus-3", "suivis/prevus-6"],
  ["situations", "clotures"],
  ["delai-acceptation", "demandes/ACCEPTEE"],
  ["demandes/ACCEPTEE", "delai-acceptation"],
  ["demandes", "accords/INFORMATION"],
  ["delai-acceptation", "delai-premiere-seance"],
  ["accords/ACCORD", "delai-premiere-seance"],
  ["delai-premiere-seance", "situations"],
];

/** Of these lists, a demande names one value at least (lib/demande/rules/situation.ts). */
const PROBLEMATIQUES: readonly ListeComptee[] = [
  "conduite-avec-substance",
  "conduite-sans-substance",
  "sante-mentale",
];

/** All that a reader counts on, whether or not the figures of the year say so (`addSupposes`). */
export const createSupposes = (colonnes: readonly Colonne[], valeurs: Releve["valeurs"]): Famille =>
  mergeFamilles([
    createLiens(colonnes, "situations", ["delai-premiere-seance", "cadence"], "couvre"),
    createLiens(colonnes, "situations", listProblematiques(valeurs), "couvre"),
    ...SUPPOSES.map(([tout, partie]) => createParmi(colonnes, tout, partie)),
  ]);

const listProblematiques = (valeurs: Releve["valeurs"]) =>
  valeurs
    .filter(({ liste }) => PROBLEMATIQUES.includes(liste))
    .map(({ liste, code }) => createLigneId(liste, code));
