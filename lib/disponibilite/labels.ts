import { minutesParSemaine, type Ouverture } from "@/lib/disponibilite/rules";
import { formatDuree, formatJour, type Jour } from "@/lib/time";
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

/** « congés, du lundi 3 août au vendredi 21 août 2026 » */
export function formatAbsence({ du, au, motif }: { du: Jour; au: Jour; motif: MotifAbsence }): string {
  const quoi = MOTIF_ABSENCE_LABELS[motif].toLowerCase();
  if (du === au) return `${quoi}, le ${formatJour(du, { annee: true })}`;
  return `${quoi}, du ${formatJour(du)} au ${formatJour(au, { annee: true })}`;
}

/** How much the week opens, or what is supposed when nothing was said. */
export function formatSemaine(ouvertures: readonly Ouverture[], intervenant: boolean): string {
  if (ouvertures.length > 0) return `${formatDuree(minutesParSemaine(ouvertures))} par semaine.`;
  return intervenant
    ? "Rien n’est noté : les dates proposées supposent une semaine ordinaire, du lundi au vendredi de 9 h à 18 h."
    : "Rien n’est noté : toutes les heures peuvent vous être proposées.";
}
