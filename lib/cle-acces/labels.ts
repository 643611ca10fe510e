import { REFUS_TITULAIRE } from "@/lib/facteur/labels";

export const REFUS_CONNEXION_CLE = {
  CLE: "Cette clé d’accès n’ouvre aucun compte ici. Connectez-vous avec votre mot de passe, puis ajoutez-la.",
  TROP_DE_TENTATIVES: REFUS_TITULAIRE.TROP_DE_TENTATIVES,
} as const;

export const REFUS_CLE = {
  ...REFUS_TITULAIRE,
  CLE: "Cette clé n’a pas pu être ajoutée : elle l’est peut-être déjà, ou la page est restée ouverte trop longtemps.",
  PREUVE:
    "Votre compte est déjà protégé : connectez-vous avec votre clé d’accès ou un code du téléphone pour changer ce qui le protège.",
  INTROUVABLE: "Cette clé n’existe plus. Revenez à la page.",
} as const;

/** What was just done, said on the page of the keys. */
export const FAITS_CLE = {
  ajout: "Votre clé d’accès est ajoutée. Un courriel vous le confirme.",
  retrait: "La clé est retirée, et vos autres connexions sont fermées. Un courriel vous le confirme.",
} as const;

/** What the browser said no to, or the person. */
export const SANS_REPONSE = "Rien n’a été fait : la demande a été annulée, ou ce navigateur n’a pas répondu.";
