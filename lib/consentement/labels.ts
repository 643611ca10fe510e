import type { EtatConsentement } from "@/lib/consentement/rules";
import type { ActeConsentement, MoyenConsentement } from "@/prisma/client/enums";

export const ETAT_CONSENTEMENT_LABELS = {
  ABSENT: "À recueillir",
  RETIRE: "Retiré",
  A_COMPLETER: "À compléter",
  EN_VIGUEUR: "En vigueur",
} as const satisfies Record<EtatConsentement, string>;

/** The tone of the badge: its word and its shape say the same. */
export const ETAT_CONSENTEMENT_TONS = {
  ABSENT: "waiting",
  RETIRE: "danger",
  A_COMPLETER: "waiting",
  EN_VIGUEUR: "done",
} as const satisfies Record<EtatConsentement, string>;

export const ACTE_CONSENTEMENT_LABELS = {
  INFORMATION: "Information donnée à la personne",
  ACCORD: "Accord de la personne",
  MODIFICATION: "Accord modifié",
  RETRAIT: "Accord retiré",
} as const satisfies Record<ActeConsentement, string>;

export const MOYEN_LABELS = {
  ECRIT: "Par écrit",
  ELECTRONIQUE: "Sous forme électronique",
} as const satisfies Record<MoyenConsentement, string>;

export const REFUS_CONSENTEMENT = {
  INTROUVABLE: "Cette situation n’existe pas, ou vous n’en êtes pas référent·e.",
  CLOSE: "Le travail sur cette situation est clos : il n’y a plus d’accord à recueillir.",
  PERIME:
    "Le consentement a changé pendant que vous écriviez. Relisez l’historique, puis enregistrez à nouveau.",
  DATE_A_VENIR: "Ce jour n’est pas encore passé. Indiquez la date à laquelle cela a eu lieu.",
  INFORMATION_ABSENTE:
    "La personne est informée auparavant, dans tous les cas : indiquez quand elle l’a été, au plus tard le jour de son accord.",
  PORTEE_INCONNUE: "Une des structures choisies n’existe plus. Choisissez à nouveau.",
  EXCLUSION_INCONNUE: "Une des catégories choisies n’existe plus. Choisissez à nouveau.",
  PERSONNE_INCONNUE: "La personne indiquée n’est plus membre de votre espace. Choisissez à nouveau.",
  DEJA_RETIRE: "L’accord est déjà retiré : rien ne reste à arrêter.",
} as const;
