export const REFUS_CONNEXION = {
  IDENTIFIANTS: "L’adresse ou le mot de passe ne correspond pas. Vérifiez les deux puis essayez à nouveau.",
  TROP_DE_TENTATIVES: "Trop d’essais en peu de temps. Attendez un quart d’heure puis essayez à nouveau.",
} as const;

export const REFUS_MOT_DE_PASSE = {
  MOT_DE_PASSE_ACTUEL: "Ce n’est pas votre mot de passe actuel.",
  TROP_DE_TENTATIVES: REFUS_CONNEXION.TROP_DE_TENTATIVES,
  SESSION_FERMEE: "Votre session est fermée. Connectez-vous à nouveau.",
} as const;

export const REFUS_ENTREE = {
  CODE: "Ce mot de passe provisoire n’ouvre aucun espace. Il sert une fois, dans les sept jours : demandez-en un autre à la personne qui administre l’espace.",
  SESSION_FERMEE: REFUS_MOT_DE_PASSE.SESSION_FERMEE,
  TROP_DE_TENTATIVES: REFUS_CONNEXION.TROP_DE_TENTATIVES,
} as const;
