import type { StatutAssociation } from "@/prisma/client/enums";

export const STATUT_ASSOCIATION_LABELS = {
  PROPOSEE: "Proposition en attente",
  ACCEPTEE: "Participe",
  DECLINEE: "A décliné",
  TERMINEE: "Ne participe plus",
} as const satisfies Record<StatutAssociation, string>;

/** The tone of the badge: its word and its shape say the same. */
export const STATUT_ASSOCIATION_TONS = {
  PROPOSEE: "waiting",
  ACCEPTEE: "done",
  DECLINEE: "stopped",
  TERMINEE: "stopped",
} as const satisfies Record<StatutAssociation, string>;

export const REFUS_ASSOCIATION = {
  INTROUVABLE: "Cette proposition n’existe plus. Revenez à la page précédente.",
  PERSONNE_INCONNUE: "Cette personne n’est plus membre de votre espace. Cherchez à nouveau.",
  DEJA_LA: "Cette personne prend déjà part au travail, ou n’a pas encore répondu.",
  ACCORD_RETIRE: "La personne a retiré son accord : personne ne peut plus être associé à sa situation.",
  HORS_PORTEE:
    "L’accord de la personne ne couvre pas ce professionnel. Cochez la case pour le proposer tout de même : l’accord sera à étendre.",
} as const;
