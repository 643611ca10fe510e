const TROP = "Trop d’essais en peu de temps. Attendez un quart d’heure puis essayez à nouveau.";
const FERMEE = "Votre session est fermée. Connectez-vous à nouveau.";

export const REFUS_CONNEXION_CLE = {
  CLE: "Cette clé d’accès n’ouvre aucun compte ici. Connectez-vous avec votre mot de passe, puis ajoutez-la.",
  TROP_DE_TENTATIVES: TROP,
} as const;

export const REFUS_CLE = {
  CLE: "Cette clé n’a pas pu être ajoutée : elle l’est peut-être déjà, ou la page est restée ouverte trop longtemps.",
  MOT_DE_PASSE: "Ce n’est pas votre mot de passe.",
  PREUVE:
    "Votre compte est déjà protégé : connectez-vous avec votre clé d’accès ou un code du téléphone pour changer ce qui le protège.",
  INTROUVABLE: "Cette clé n’existe plus. Revenez à la page.",
  SESSION_FERMEE: FERMEE,
  TROP_DE_TENTATIVES: TROP,
} as const;

/** What the browser said no to, or the person. */
export const SANS_REPONSE = "Rien n’a été fait : la demande a été annulée, ou ce navigateur n’a pas répondu.";
