import type { AbsenceDeReponse, SuiviMedical, TrancheAge } from "./rules/reponses";
import type { BaseSecret } from "./rules/secret";

export const TRANCHE_AGE_LABELS = {
  DE_18_A_24: "18 à 24 ans",
  DE_25_A_34: "25 à 34 ans",
  DE_35_A_44: "35 à 44 ans",
  DE_45_A_54: "45 à 54 ans",
  DE_55_A_64: "55 à 64 ans",
  DE_65_ET_PLUS: "65 ans et plus",
  NON_RENSEIGNE: "Non renseigné",
} as const satisfies Record<TrancheAge, string>;

export const SUIVI_MEDICAL_LABELS = {
  OUI: "Oui, et la personne est d’accord pour une articulation",
  NON: "Non",
  NE_SAIT_PAS: "La personne ne sait pas",
  REFUS: "La personne préfère ne pas répondre",
  SANS_ACCORD: "Oui, mais sans accord pour une articulation",
} as const satisfies Record<SuiviMedical, string>;

export const ABSENCE_DE_REPONSE_LABELS = {
  INCONNU: "Inconnu",
  NON_DEMANDE: "Non demandé",
  NE_SAIT_PAS: "Ne sait pas",
} as const satisfies Record<AbsenceDeReponse, string>;

export const BASE_SECRET_LABELS = {
  ETAT: "Par état",
  PROFESSION: "Par profession",
  MISSION: "Par mission",
  FONCTION: "Par fonction",
  AUCUNE: "Aucune",
} as const satisfies Record<BaseSecret, string>;

/** What a list says of a value no document contains. */
export const HORS_SOURCE_LABEL = "issue de la pratique";

export const REFUS_REFERENTIEL = {
  INTERDIT: "Seul l’administrateur ou l’administratrice de l’espace modifie les listes.",
  INTROUVABLE: "Cette valeur n’existe plus. Revenez à la liste.",
  DEJA_LA: "Cette valeur est déjà dans la liste.",
} as const;
