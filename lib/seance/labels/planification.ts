import { REFUS_SEANCE } from "@/lib/seance/labels/refus";
import type { ProtocoleAttendu } from "@/lib/seance/queries/planification";
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

/** Which séances have still no room, where the others have one. */
export const formatSansSalle = (seances: readonly Debut[], zone: string): string =>
  `Sans salle, car elle y est déjà prise : ${seances.map(({ debut }) => formatJour(jourOf(debut, zone))).join(", ")}. Choisissez-en une autre sur ${seances.length > 1 ? "leur page" : "sa page"}.`;

/** Until when a group's protocole can wait. */
export function formatProtocoleAttendu({ publie, avant }: ProtocoleAttendu, zone: string): string {
  const date = avant ? `le ${formatJour(jourOf(avant, zone), { annee: true })}` : "la deuxième séance";
  return publie
    ? `Chaque membre accepte le protocole avant ${date} : sans ces acceptations, la deuxième séance ne pourra pas se tenir.`
    : `Publiez le protocole avant ${date} : sans lui, la deuxième séance ne pourra pas se tenir.`;
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

/** How far a new date is from the one left: « 4 jours plus tard ». */
export function formatEcart(jours: number): string {
  if (jours === 0) return "Le même jour";
  const nombre = Math.abs(jours);
  return `${nombre} ${nombre === 1 ? "jour" : "jours"} ${jours > 0 ? "plus tard" : "plus tôt"}`;
}
