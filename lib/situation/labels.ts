import type { StatutSituation } from "@/prisma/client/enums";

export const STATUT_SITUATION_LABELS = {
  OUVERTE: "En attente de réponse",
  SUIVIE: "En cours",
  CLOSE: "Close",
} as const satisfies Record<StatutSituation, string>;

export const REFUS_TRANSFERT = {
  INTROUVABLE: "Cette situation n’existe pas, ou vous ne pouvez pas la confier.",
  PERIME: "Cette situation a changé depuis que vous avez ouvert la page. Rechargez-la, puis recommencez.",
  PERSONNE_INCONNUE: "Cette personne ne peut pas la reprendre. Choisissez à nouveau.",
  DEJA_LA: "Cette personne en a déjà la charge.",
  AGENDA_PRIS:
    "Une des séances à venir tombe sur un rendez-vous de cette personne. Déplacez-la d’abord, puis recommencez.",
} as const;
