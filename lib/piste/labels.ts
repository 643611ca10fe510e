import { describeAlertes, REFUS_ALERTES } from "@/lib/levee/labels";
import type { CreatePisteRefus, UpdatePisteRefus } from "@/lib/piste/commands";
import type { ActePiste } from "@/lib/piste/rules";
import type { ButPiste, StatutPiste } from "@/prisma/client/enums";

export const STATUT_PISTE_LABELS = {
  PROPOSEE: "Proposée",
  A_L_ESSAI: "À l’essai",
  RETENUE: "Retenue",
  ECARTEE: "Écartée",
} as const satisfies Record<StatutPiste, string>;

/** The tone of the badge: its word and shape say the same. */
export const STATUT_PISTE_TONS = {
  PROPOSEE: "neutral",
  A_L_ESSAI: "active",
  RETENUE: "done",
  ECARTEE: "stopped",
} as const satisfies Record<StatutPiste, string>;

export const BUT_PISTE_LABELS = {
  PERSONNE: "Pour la personne",
  PROFESSIONNEL: "Pour la professionnelle ou le professionnel",
  STRUCTURE: "Pour la structure",
} as const satisfies Record<ButPiste, string>;

export const ACTE_PISTE_LABELS = {
  essayer: "La mettre à l’essai",
  retenir: "La retenir",
  ecarter: "L’écarter",
} as const satisfies Record<ActePiste, string>;

const DATE_HORS_BORNES = "Choisissez un jour à venir, dans les deux ans.";

export const REFUS_CREATION = {
  ...REFUS_ALERTES,
  INTROUVABLE:
    "On ne peut plus ajouter de piste ici : la séance n’est pas tenue, ou l’accord de la personne est retiré.",
  DATE_HORS_BORNES,
} as const satisfies Record<CreatePisteRefus, string>;

export const REFUS_DECISION = {
  INTROUVABLE: "Cette piste n’existe plus, ou vous n’êtes pas référent·e de la situation.",
  PERIME: "Cette piste a changé depuis que vous l’avez lue. Rechargez la page, puis décidez.",
  DATE_HORS_BORNES,
} as const satisfies Record<UpdatePisteRefus, string>;

export const describeRefus = describeAlertes;
