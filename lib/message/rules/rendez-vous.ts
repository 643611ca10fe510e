import type { EtatRendezVous, SorteMessage, StatutSeance } from "@/prisma/client/enums";

/** What a message tells its readers' calendars of one séance, or of one rencontre by its name. */
export type RendezVous = ({ seanceId: string } | { rencontreId: string; titre: string }) & {
  etat: EtatRendezVous;
  /** The version of it: a calendar keeps the highest. */
  sequence: number;
  debut: Date;
  fin: Date;
  lieu: string | null;
  visio: string | null;
};

const ENTREES: readonly SorteMessage[] = [
  "SEANCE_PROPOSEE",
  "SEANCE_REPROPOSEE",
  "SEANCE_CONFIRMEE",
  "SEANCE_DEPLACEE",
  "SEANCE_LIEU",
  "SEANCE_DUREE",
  "SEANCE_CONFIEE",
  "SITUATION_CONFIEE",
  "GROUPE_ADMIS",
  "GROUPE_CONFIE",
];
// « Non tenue » is none of them: what did not take place was not cancelled, and its mail must not look as if it was.
const SORTIES: readonly SorteMessage[] = [
  "SEANCE_SUSPENDUE",
  "SEANCE_ANNULEE",
  "SEANCE_RETRAIT",
  "ASSOCIATION_TERMINEE",
  "CONSENTEMENT_RETIRE",
  "SITUATION_CLOSE",
  "GROUPE_SORTIE",
  "GROUPE_CLOS",
];

/** What a kind of message does to the calendar of who reads it; null when it does nothing. */
export function etatOf(sorte: SorteMessage, statut: StatutSeance): EtatRendezVous | null {
  if (SORTIES.includes(sorte)) return "RETIRE";
  if (!ENTREES.includes(sorte)) return null;
  if (statut === "PROPOSEE") return "A_CONFIRMER";
  return statut === "CONFIRMEE" ? "CONFIRME" : null;
}

const RENCONTRES_RETIREES: readonly SorteMessage[] = ["RENCONTRE_ANNULEE", "RENCONTRE_RETRAIT"];

/** The same of a rencontre, which nobody has to confirm. */
export const etatRencontreOf = (sorte: SorteMessage): EtatRendezVous =>
  RENCONTRES_RETIREES.includes(sorte) ? "RETIRE" : "CONFIRME";

/** Whether it says that a séance is to come, where and when, to who is expected. */
export const isEntree = (sorte: SorteMessage, statut: StatutSeance): boolean =>
  (etatOf(sorte, statut) ?? "RETIRE") !== "RETIRE";

type Parties = {
  intervenantId: string;
  secretaireId: string | null;
  presences: readonly { membreId: string; etat: string }[];
};

/**
 * Whether a séance stands in someone's calendar: they lead it, keep its minutes or are expected. It leaves that of who
 * is excused too, and of who is no longer expected.
 */
export function isInAgenda(sorte: SorteMessage, seance: Parties, membreId: string): boolean {
  if (sorte === "SEANCE_RETRAIT") return true;
  if (seance.intervenantId === membreId || seance.secretaireId === membreId) return true;
  const presence = seance.presences.find((autre) => autre.membreId === membreId);
  return presence !== undefined && (presence.etat !== "EXCUSE" || SORTIES.includes(sorte));
}
