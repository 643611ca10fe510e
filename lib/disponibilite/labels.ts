import type { MotifAbsence } from "@/prisma/client/enums";

export const JOUR_SEMAINE_LABELS = [
  "Lundi",
  "Mardi",
  "Mercredi",
  "Jeudi",
  "Vendredi",
  "Samedi",
  "Dimanche",
] as const;

export const MOTIF_ABSENCE_LABELS = {
  CONGES: "Congés",
  FORMATION: "Formation",
  AUTRE: "Autre absence",
} as const satisfies Record<MotifAbsence, string>;

export const REFUS_DISPONIBILITE = {
  INTROUVABLE: "Cette ligne n’existe plus. Rechargez la page.",
  CHEVAUCHE:
    "Cette plage en recouvre une autre du même jour. Retirez d’abord l’autre, ou changez les heures.",
} as const;
