export const REFUS_STRUCTURE = {
  INTERDIT: "Seul l’administrateur ou l’administratrice de l’espace modifie les structures.",
  INTROUVABLE: "Cette structure n’existe plus. Revenez à la liste.",
  REFERENCE_INCONNUE: "Ce type ou ce territoire n’existe plus. Choisissez à nouveau.",
  NOM_PRIS: "Une structure porte déjà ce nom dans votre espace.",
} as const;
