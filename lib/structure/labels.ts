export const REFUS_STRUCTURE = {
  INTERDIT: "Seul l’administrateur ou l’administratrice de l’espace modifie les structures.",
  INTROUVABLE: "Cette structure n’existe plus. Revenez à la liste.",
  NOM_PRIS: "Une structure porte déjà ce nom dans votre espace.",
} as const;
