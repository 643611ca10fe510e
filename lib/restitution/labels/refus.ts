import type { ReportRefus } from "@/lib/restitution/commands";

export const REFUS_RESTITUTION = {
  INTROUVABLE: "Cette séance n’est pas tenue, ou vous n’êtes pas référent·e de la situation.",
  PAS_VALIDE:
    "Les conclusions ne sont pas encore validées. Vous pourrez les dire à la personne une fois le compte rendu validé.",
  DATE_A_VENIR: "Ce jour n’est pas encore passé. Notez-le quand ce sera fait.",
  DATE_AVANT_SEANCE: "Les conclusions se disent après la séance : indiquez un jour qui la suit.",
} as const satisfies Record<ReportRefus, string>;
