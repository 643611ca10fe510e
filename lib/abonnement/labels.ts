import { formatJour, formatMoment, jourOf } from "@/lib/time";
import type { StatutRencontre, StatutSeance } from "@/prisma/client/enums";

const TITRES = {
  PROPOSEE: "Séance à confirmer",
  CONFIRMEE: "Séance",
  TENUE: "Séance",
  REPORTEE: "Séance reportée",
  ANNULEE: "Séance annulée",
  NON_TENUE: "Séance non tenue",
} as const satisfies Record<StatutSeance, string>;

/** « Séance SN-204 », « Séance annulée SN-204 »: what a calendar elsewhere shows, and nothing more. */
export const titreOf = (statut: StatutSeance, code: string, excuse: boolean): string =>
  `${excuse ? "Excusé·e : séance" : TITRES[statut]} ${code}`;

const SUITES = {
  PREVUE: "",
  TENUE: "",
  NON_TENUE: ", non tenue",
  ANNULEE: ", annulée",
} as const satisfies Record<StatutRencontre, string>;

/** « CLI Estuaire », « CLI Estuaire, annulée ». */
export const titreRencontreOf = (statut: StatutRencontre, titre: string): string =>
  `${titre}${SUITES[statut]}`;

export const RESERVE_TITRE = "Préparation et trajet";

/** The name a subscribed calendar goes by. */
export const nomOf = (espaceNom: string): string => `Recul · ${espaceNom}`;

export const REFUS_ABONNEMENT = {
  INTERDIT: "Votre rôle ne suit pas de séance : il n’y a pas d’agenda à lire ailleurs.",
  INTROUVABLE: "Cette adresse n’existe plus. Rechargez la page pour en créer une.",
} as const satisfies Record<"INTERDIT" | "INTROUVABLE", string>;

/** « Votre adresse est active depuis le lundi 2 mars 2026. Lue pour la dernière fois mardi 3 mars, 9 h. » */
export function formatAbonnement(
  abonnement: { creeLe: Date; luLe: Date | null } | null,
  zone: string,
): string {
  if (!abonnement) return "Vos séances peuvent aussi se lire dans l’agenda que vous utilisez déjà.";
  const depuis = formatJour(jourOf(abonnement.creeLe, zone), { annee: true });
  const lecture = abonnement.luLe
    ? `Un agenda l’a lue pour la dernière fois le ${formatMoment(abonnement.luLe, zone)}.`
    : "Aucun agenda ne l’a encore lue.";
  return `Votre adresse est active depuis le ${depuis}. ${lecture}`;
}
