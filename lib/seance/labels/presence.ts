import type { Empechement } from "@/lib/seance/rules/planification";
import type { EtatPresence, MotifCorrection } from "@/prisma/client/enums";

export const ETAT_PRESENCE_LABELS = {
  ATTENDU: "Attendu·e",
  PRESENT: "Présent·e",
  EXCUSE: "Excusé·e",
  ABSENT: "Absent·e",
} as const satisfies Record<EtatPresence, string>;

export const ETAT_PRESENCE_TONS = {
  ATTENDU: "neutral",
  PRESENT: "done",
  EXCUSE: "stopped",
  ABSENT: "danger",
} as const satisfies Record<EtatPresence, string>;

/** What is said beside the name of someone whose calendar says no. */
export const EMPECHEMENT_LABELS = {
  PRIS: "A déjà une séance à cette heure",
  ABSENT: "Absence notée ce jour-là",
  AILLEURS: "Occupé·e (agenda externe)",
} as const satisfies Record<Empechement, string>;

export const MOTIF_CORRECTION_LABELS = {
  ERREUR_DE_SAISIE: "Erreur de saisie",
  INFORMATION_TARDIVE: "Information arrivée plus tard",
  FEUILLE_RETROUVEE: "Feuille d’émargement retrouvée",
} as const satisfies Record<MotifCorrection, string>;
