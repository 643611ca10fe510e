export const REFUS_LIEU = {
  INTERDIT: "L’équipe TAD et l’administration de l’espace tiennent la liste des lieux.",
  INTROUVABLE: "Ce lieu n’existe plus. Revenez à la liste.",
  REFERENCE_INCONNUE: "Cette délégation n’existe plus. Choisissez à nouveau.",
  NOM_PRIS: "Un lieu porte déjà ce nom dans votre espace.",
} as const;

/** « CMS Estuaire, 12 rue du Port »: a place as one finds it; null when there is none yet. */
export const formatLieu = (lieu: { nom: string; adresse: string | null } | null): string | null =>
  lieu && [lieu.nom, lieu.adresse].filter(Boolean).join(", ");
