import { describeAlertes, REFUS_ALERTES } from "@/lib/levee/labels";
import type { FollowRefus } from "@/lib/suivi/commands";
import type { etatOf } from "@/lib/suivi/rules";
import { formatJour, type Jour, jourOf } from "@/lib/time";

/** « Suivi à 3 mois ». */
export const formatSuivi = (mois: number): string => `Suivi à ${mois} mois`;

type Etat = ReturnType<typeof etatOf>;

export const ETAT_SUIVI_LABELS = {
  FAIT: "Fait",
  A_FAIRE: "À faire",
  A_VENIR: "À venir",
} as const satisfies Record<Etat, string>;

/** The tone of the badge: its word and shape say the same. */
export const ETAT_SUIVI_TONS = {
  FAIT: "done",
  A_FAIRE: "waiting",
  A_VENIR: "neutral",
} as const satisfies Record<Etat, string>;

type Dates = { prevuLe: Jour; faitLe: Date | null; par: string | null };

/** « Fait le 10 juin 2031 par Nadia B. », or when it is due; days of `zone`. */
export function formatEtatSuivi({ prevuLe, faitLe, par }: Dates, zone: string): string {
  return faitLe
    ? `Fait le ${formatJour(jourOf(faitLe, zone), { annee: true })} par ${par}.`
    : `Prévu le ${formatJour(prevuLe, { annee: true })}.`;
}

export const REFUS_SUIVI = {
  ...REFUS_ALERTES,
  INTROUVABLE: "Ce suivi n’existe plus, ou ne vous revient pas.",
  TROP_TOT: "Il est trop tôt pour ce suivi. Il s’ouvre deux semaines avant sa date.",
  DEJA_FAIT: "Ce suivi est déjà fait. Rechargez la page pour le lire.",
  CONSENTEMENT_RETIRE:
    "La personne a retiré son accord : rien de plus ne s’écrit à son sujet. Effacez le texte, puis enregistrez.",
} as const satisfies Record<FollowRefus, string>;

export const describeRefus = describeAlertes;
