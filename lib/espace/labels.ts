export const REFUS_ESPACE = {
  INTERDIT: "Seul l’administrateur ou l’administratrice règle l’espace.",
  INTROUVABLE: "Cet élément n’existe plus. Revenez à la page.",
  NOM_PRIS: "Ce nom est déjà pris dans votre espace.",
} as const;
