import { describeAlertes, REFUS_ALERTES } from "@/lib/levee/labels";
import type { ExpectRefus, InformRefus } from "@/lib/venue/commands";
import type { MotifVenue } from "@/prisma/client/enums";

export const MOTIF_VENUE_LABELS = {
  A_SA_DEMANDE: "À sa demande",
  DECISION_A_PRENDRE: "Une décision ne peut se prendre sans elle",
  PLACE_DE_CHACUN: "Dire ensemble la place de chacun",
  AUTRE: "Une autre raison",
} as const satisfies Record<MotifVenue, string>;

export const REFUS_INFORMATION = {
  INTROUVABLE:
    "Cette séance n’est plus à venir, ou ne vous est plus confiée. La personne n’y est pas attendue.",
  PERIME: "La séance vient de changer de date. Rechargez la page, puis recommencez.",
} as const satisfies Record<InformRefus, string>;

export const REFUS_VENUE = {
  ...REFUS_ALERTES,
  ...REFUS_INFORMATION,
  CONSENTEMENT_RETIRE:
    "L’accord de la personne n’est pas en vigueur : elle ne peut être attendue à la séance.",
  DATE_A_VENIR: "Ce jour n’est pas encore passé. Indiquez celui où elle a dit oui.",
  ENCADRANT_INCONNU: "Cette personne n’est plus encadrante dans l’espace. Choisissez à nouveau.",
} as const satisfies Record<ExpectRefus, string>;

export const describeRefus = describeAlertes;
