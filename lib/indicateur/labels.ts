import type { Dimension } from "./rules/catalogue";

export const ENSEMBLE_LABEL = "Ensemble";

/** Said where a figure has no object, which is neither zero nor secret. */
export const SANS_OBJET_LABEL = "sans objet";

export const DIMENSION_LABELS = {
  delegation: "Délégation",
  valeur: "Valeur",
  temps: "Temps",
  mesure: "Mesure",
  part: "Part",
} as const satisfies Record<Dimension, string>;

export const COMPTE_LABELS = {
  personnes: "Compte des situations : les petits chiffres sont secrets.",
  activite: "Compte de l’activité : le chiffre est exact, sauf s’il dévoilait un secret.",
} as const;

/** Columns of the CSV file, in order. */
export const CSV_LABELS = {
  annee: "Année",
  code: "Code",
  nom: "Indicateur",
  ligne: "Ligne",
  colonne: "Délégation",
  valeur: "Valeur",
  unite: "Unité",
  base: "Base",
  taux: "Part (%)",
  denominateur: "Dénominateur",
  definition: "Définition",
} as const;

/** A retired value stays in the tables: old demandes say it. */
export const formatValeur = ({ libelle, retiree }: { libelle: string; retiree: boolean }) =>
  retiree ? `${libelle} (valeur retirée)` : libelle;
