export const REFUS_LIEU = {
  INTERDIT: "L’équipe TAD et l’administration de l’espace tiennent la liste des lieux.",
  INTROUVABLE: "Ce lieu n’existe plus. Revenez à la liste.",
  REFERENCE_INCONNUE: "Cette délégation n’existe plus. Choisissez à nouveau.",
  NOM_PRIS: "Un lieu porte déjà ce nom dans votre espace.",
} as const;
