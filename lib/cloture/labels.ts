import type { CloseSituationRefus } from "@/lib/cloture/commands";
import { describeAlertes, REFUS_ALERTES } from "@/lib/levee/labels";
import type { Effet } from "@/prisma/client/enums";

export const EFFET_LABELS = {
  SUPERIEUR: "Au-delà de ce qui était attendu",
  A_LA_HAUTEUR: "À la hauteur de ce qui était attendu",
  EN_DECA: "En deçà de ce qui était attendu",
  NE_SAIT_PAS: "On ne sait pas",
} as const satisfies Record<Effet, string>;

/** Under every result that professionals declare: nobody has measured it. */
export const DECLARATIF = "Déclaratif : ce que les professionnels en disent, sans mesure.";

export const REFUS_CLOTURE = {
  ...REFUS_ALERTES,
  INTROUVABLE: "Cette situation n’est pas en cours, ou ne vous est plus confiée.",
  PERIME: "Cette situation a changé depuis que vous avez ouvert la page. Rechargez-la, puis recommencez.",
  MOTIF_INCONNU: "Cette raison n’est plus proposée. Choisissez à nouveau.",
  CONSENTEMENT_RETIRE:
    "La personne a retiré son accord : la situation se clôt sans rien écrire de plus à son sujet. Effacez le texte, puis clôturez.",
} as const satisfies Record<CloseSituationRefus, string>;

export const describeRefus = describeAlertes;
