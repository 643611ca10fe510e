import { formatDerive, formatMotif } from "@/lib/cadence/labels";
import type { Motif } from "@/lib/cadence/rules/motifs";
import { REFUS_SEANCE } from "@/lib/seance/labels/refus";
import type { DateChoisie } from "@/lib/seance/rules/suggestion";
import { formatJour, jourOf } from "@/lib/time";
import type { StatutSeance } from "@/prisma/client/enums";

/** Why nothing is suggested. */
export const PLANIFICATION_FERMEE = {
  CLOSE: REFUS_SEANCE.SITUATION_CLOSE,
  CLOS: REFUS_SEANCE.GROUPE_CLOS,
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

type Debut = { debut: Date };

/** « 4 séances sont proposées, du lundi 23 novembre 2026 au mardi 30 mars 2027. Il reste à les confirmer. » */
export function formatProposees(seances: readonly Debut[], zone: string): string {
  if (seances.length === 1)
    return `Une séance est proposée, ${formatPeriode(seances, zone)}. Il reste à la confirmer.`;
  return `${seances.length} séances sont proposées, ${formatPeriode(seances, zone)}. Il reste à les confirmer.`;
}

/** The same, once they are. */
export function formatConfirmees(seances: readonly Debut[], zone: string): string {
  if (seances.length === 1) return `La séance est confirmée, ${formatPeriode(seances, zone)}.`;
  return `${seances.length} séances sont confirmées, ${formatPeriode(seances, zone)}.`;
}

/** Who tells the person, now that there are dates. */
export function formatAnnonceDue(reunis: readonly { nom: string; referent: boolean }[]): string {
  const referent = reunis.find((reuni) => reuni.referent)?.nom ?? "La personne référente";
  return `${referent} les lit sur sa page, et dit à la personne quand sa situation sera évoquée.`;
}

/** The same, of a group. */
export const ANNONCE_COLLECTIVE =
  "Chaque membre attendu les lit sur sa page. L’ordre du jour se prépare sur la page de chaque séance.";

/** Why what is proposed is not confirmed yet. */
export const ATTENTE_ACCORD = {
  ABSENT: "L’accord de la personne est à recueillir d’abord.",
  A_COMPLETER: "L’accord de la personne est à étendre d’abord.",
  RETIRE: "La personne a retiré son accord.",
} as const;

function formatPeriode(seances: readonly Debut[], zone: string): string {
  const jours = seances.map(({ debut }) => formatJour(jourOf(debut, zone), { annee: true }));
  return jours.length === 1 ? `le ${jours[0]}` : `du ${jours[0]} au ${jours.at(-1)}`;
}

/** What is known of a date chosen by hand, one sentence each: how far, what falls on it, who is free. */
export function formatDateChoisie(date: DateChoisie): string[] {
  const { cible, derive, libre, prise, ailleurs, motif, vacances, qui } = date;
  const visee = derive?.jours
    ? ` par rapport au ${formatJour(cible ?? date.jour)}, date visée pour la suite`
    : "";
  const ecart = derive ? `${capitalize(formatDerive(derive))}${visee}.` : null;
  const tolerance =
    derive && !derive.dansLaTolerance ? "C’est au-delà de la souplesse prévue par le protocole." : null;
  const raisons = [motif, vacances]
    .filter((known) => known !== null)
    .map((known) => formatRaison(known, qui));
  const heure = libre
    ? "Tout le monde est libre à cette heure."
    : "À cette heure, une personne n’est pas libre d’après son agenda.";
  if (prise)
    return [ecart, ...raisons, "L’intervenant·e a déjà réservé ce temps."].filter(
      (phrase) => phrase !== null,
    );
  const externe = ailleurs ? "À cette heure, l’agenda externe de l’intervenant·e dit : occupé·e." : null;
  const suite = libre ? null : "Vous pouvez la choisir quand même.";
  return [ecart, tolerance, ...raisons, externe ?? (motif ? null : heure), suite].filter(
    (phrase) => phrase !== null,
  );
}

/** Why nobody would suggest this day, in a sentence; `qui` is the one it is about, when they are known. */
function formatRaison(motif: Motif, qui: string | null): string {
  if (motif.code === "passee") return "Cette date est passée.";
  if (motif.code === "sans_creneau_commun") return "Aucune heure ne convient à tout le monde ce jour-là.";
  if (!("role" in motif)) return `Ce jour-là : ${formatMotif(motif)}.`;
  const personne = qui ?? (motif.role === "intervenant" ? "L’intervenant·e" : "Un·e participant·e");
  if (motif.code === "absence") return `${personne} n’est pas là ce jour-là.`;
  return motif.code === "complet"
    ? `${personne} n’a plus de temps libre ce jour-là.`
    : `${personne} n’est pas disponible ce jour-là.`;
}

/** How far a new date is from the one left: « 4 jours plus tard ». */
export function formatEcart(jours: number): string {
  if (jours === 0) return "Le même jour";
  const nombre = Math.abs(jours);
  return `${nombre} ${nombre === 1 ? "jour" : "jours"} ${jours > 0 ? "plus tard" : "plus tôt"}`;
}

const capitalize = (texte: string) => texte.charAt(0).toUpperCase() + texte.slice(1);
