import { describeAlertes, REFUS_ALERTES } from "@/lib/levee/labels";
import type { FollowRefus } from "@/lib/suivi/commands";

/** « Suivi à 3 mois ». */
export const formatSuivi = (mois: number): string => `Suivi à ${mois} mois`;

export const REFUS_SUIVI = {
  ...REFUS_ALERTES,
  INTROUVABLE: "Ce suivi n’existe plus, ou ne vous revient pas.",
  TROP_TOT: "Il est trop tôt pour ce suivi. Il s’ouvre deux semaines avant sa date.",
  DEJA_FAIT: "Ce suivi est déjà fait. Rechargez la page pour le lire.",
  CONSENTEMENT_RETIRE:
    "La personne a retiré son accord : rien de plus ne s’écrit à son sujet. Effacez le texte, puis enregistrez.",
} as const satisfies Record<FollowRefus, string>;

export const describeRefus = describeAlertes;
