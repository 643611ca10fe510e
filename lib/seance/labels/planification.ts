import { formatDerive, formatMotif } from "@/lib/cadence/labels";
import { REFUS_SEANCE } from "@/lib/seance/labels/refus";
import type { DateChoisie } from "@/lib/seance/rules/suggestion";
import { formatJour } from "@/lib/time";
import type { StatutSeance } from "@/prisma/client/enums";

/** Why nothing is suggested. */
export const PLANIFICATION_FERMEE = {
  CLOSE: REFUS_SEANCE.SITUATION_CLOSE,
  SANS_INTERVENANT: REFUS_SEANCE.SANS_INTERVENANT,
  RETIRE: REFUS_SEANCE.CONSENTEMENT_RETIRE,
} as const;

/** « Séances : 2 tenues, 1 confirmée. » */
export function formatPlanification(seances: readonly { statut: StatutSeance }[]): string {
  const parties = COMPTES.map(([statut, singulier, pluriel]) => {
    const nombre = seances.filter((seance) => seance.statut === statut).length;
    return nombre === 0 ? null : `${nombre} ${nombre === 1 ? singulier : pluriel}`;
  }).filter((partie) => partie !== null);
  return parties.length === 0 ? "Aucune séance n’est encore prévue." : `Séances : ${parties.join(", ")}.`;
}

const COMPTES = [
  ["TENUE", "tenue", "tenues"],
  ["CONFIRMEE", "confirmée", "confirmées"],
  ["PROPOSEE", "proposée", "proposées"],
  ["REPORTEE", "sans date", "sans date"],
] as const;

/** What is known of a date chosen by hand, one sentence each: how far, what falls on it, who is free. */
export function formatDateChoisie(date: DateChoisie): string[] {
  const { cible, derive, libre, prise, motif, vacances } = date;
  const visee = derive?.jours
    ? ` par rapport au ${formatJour(cible ?? date.jour)}, date visée pour la suite`
    : "";
  const ecart = derive ? `${capitalize(formatDerive(derive))}${visee}.` : null;
  const tolerance =
    derive && !derive.dansLaTolerance ? "C’est au-delà de la souplesse prévue par le protocole." : null;
  const jour = [motif, vacances].filter((known) => known !== null).map(formatMotif);
  const heure = libre
    ? "Tout le monde est libre à cette heure."
    : "À cette heure, une personne n’est pas libre d’après son agenda.";
  const raison = jour.length > 0 ? `Ce jour-là : ${jour.join(", ")}.` : null;
  if (prise)
    return [ecart, raison, "L’intervenant·e a déjà réservé ce temps."].filter((phrase) => phrase !== null);
  const suite = libre ? null : "Vous pouvez la choisir quand même.";
  return [ecart, tolerance, raison, motif ? null : heure, suite].filter((phrase) => phrase !== null);
}

/** How far a new date is from the one left: « 4 jours plus tard ». */
export function formatEcart(jours: number): string {
  if (jours === 0) return "Le même jour";
  const nombre = Math.abs(jours);
  return `${nombre} ${nombre === 1 ? "jour" : "jours"} ${jours > 0 ? "plus tard" : "plus tôt"}`;
}

const capitalize = (texte: string) => texte.charAt(0).toUpperCase() + texte.slice(1);
