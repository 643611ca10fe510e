import type { AnnounceRefus } from "@/lib/annonce/commands";

export const REFUS_ANNONCE = {
  INTROUVABLE: "Cette séance n’est plus confirmée, ou vous n’êtes pas référent·e de la situation.",
  PERIME:
    "La séance vient de changer de date. Rechargez la page : c’est la nouvelle date qui est à annoncer.",
  DATE_A_VENIR: "Ce jour n’est pas encore passé. Notez-le quand la personne aura été prévenue.",
  DATE_APRES_SEANCE: "La personne est prévenue avant la séance : indiquez un jour qui la précède.",
  DATE_AVANT_REPORT:
    "La séance a changé de date depuis ce jour-là. Indiquez quand la personne a su la nouvelle date.",
} as const satisfies Record<AnnounceRefus, string>;
