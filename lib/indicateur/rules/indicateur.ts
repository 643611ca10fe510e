/** What an indicator may be broken down by. */
export type Dimension =
  | "delegation"
  | "territoire"
  | "valeur"
  | "temps"
  | "mesure"
  | "part"
  | "mois"
  | "suite"
  | "sorte"
  | "profession"
  | "type-structure";

/**
 * One indicator. `definition` is the only wording of it: pages, exports and documents show this
 * one. `compte` says whether small figures are withheld (`personnes`) or shown exactly while
 * they give no secret away (`activite`).
 */
export type Indicateur = {
  nom: string;
  definition: string;
  unite:
    | "séances"
    | "rencontres"
    | "groupes"
    | "heures"
    | "présences"
    | "professionnels"
    | "structures"
    | "situations"
    | "demandes"
    | "inscriptions"
    | "réponses"
    | "pistes"
    | "suivis"
    | "allocataires"
    | "jours"
    | "%";
  denominateur: string | null;
  compte: "personnes" | "activite";
  dimensions: readonly Dimension[];
};

/** What is said of situations stops at a month's end: day after day, a difference would tell of one of them. */
export const ARRET = "Chiffres arrêtés à la fin du dernier mois écoulé.";
