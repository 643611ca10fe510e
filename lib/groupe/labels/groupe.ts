import type { Issue } from "@/lib/groupe/commands/answer";
import { formatMoment } from "@/lib/time";
import type { MotifSortie, SorteGroupe, StatutGroupeMembre } from "@/prisma/client/enums";

export const SORTE_GROUPE_LABELS = {
  TAD_COLLECTIF: "TAD collectif",
  GROUPE_RESSOURCE: "Groupe ressource",
  ANALYSE_PRATIQUE: "Analyse de pratique",
  INTERVISION: "Intervision",
} as const satisfies Record<SorteGroupe, string>;

/** What each kind is, for who chooses. */
export const SORTE_GROUPE_AIDES = {
  TAD_COLLECTIF: "À la demande d’un service, autour de ses situations et de ses questions.",
  GROUPE_RESSOURCE: "Des professionnels de plusieurs services, sur un thème.",
  ANALYSE_PRATIQUE: "Un cycle de séances : un apport, puis des situations.",
  INTERVISION: "Des pairs qui se soutiennent entre eux.",
} as const satisfies Record<SorteGroupe, string>;

export const STATUT_MEMBRE_LABELS = {
  INVITE: "Invitation sans réponse",
  EN_ATTENTE: "En attente d’une place",
  ADMIS: "Membre",
  DECLINE: "N’a pas donné suite",
  SORTI: "A quitté le groupe",
} as const satisfies Record<StatutGroupeMembre, string>;

export const MOTIF_SORTIE_LABELS = {
  CHANGE_DE_POSTE: "Change de poste",
  INDISPONIBLE: "N’est plus disponible",
  NE_SOUHAITE_PLUS: "Ne souhaite plus participer",
  AUTRE: "Autre raison",
} as const satisfies Record<MotifSortie, string>;

/** A group has no words of anyone: « TAD collectif, CMS de Savenay ». */
export const formatGroupe = ({
  sorte,
  structure,
}: {
  sorte: SorteGroupe;
  structure: string | null;
}): string => [SORTE_GROUPE_LABELS[sorte], structure].filter(Boolean).join(", ");

/** « 7 membres sur 8 places », « 4 membres ». */
export function formatEffectif({ admis, places }: { admis: number; places: number | null }): string {
  const membres = `${admis} membre${admis > 1 ? "s" : ""}`;
  return places === null ? membres : `${membres} sur ${places} place${places > 1 ? "s" : ""}`;
}

/** « 3 groupes ouverts. » */
export function formatListeGroupes({ total }: { total: number }, clos: boolean): string {
  if (total === 0) return clos ? "Aucun groupe n’est clos." : "Aucun groupe n’est ouvert.";
  const s = total > 1 ? "s" : "";
  return clos ? `${total} groupe${s} clos.` : `${total} groupe${s} ouvert${s}.`;
}

/** « 2 personnes sur la liste d’attente ». */
export const formatAttente = (nombre: number): string =>
  `${nombre > 1 ? `${nombre} personnes` : "Une personne"} sur la liste d’attente`;

export const GROUPE_FAIT_LABELS = {
  decliner: "C’est noté : vous ne prenez pas part à ce groupe.",
  terminer: "Vous avez quitté le groupe : vous n’êtes plus attendu·e à ses séances.",
  confier: "Le groupe et ses séances à venir sont confiés à votre collègue.",
} as const;

/** Once in: when one is expected, or that one will be told. */
export const formatBienvenue = (prochaine: Date | null, zone: string): string =>
  prochaine
    ? `La prochaine séance est ${formatMoment(prochaine, zone)}.`
    : "La première date vous sera proposée.";

/** Why a yes waits, for who has just given it. */
export const ISSUE_LABELS = {
  COMPLET: "Le groupe est complet : vous êtes sur la liste d’attente.",
  FILE: "D’autres personnes attendent une place : vous êtes sur la liste d’attente.",
  ACCORD:
    "Votre réponse est notée ; il reste un accord à vérifier avant de vous attendre aux séances prévues.",
} as const satisfies Record<Exclude<Issue["issue"], "ADMIS">, string>;

/** What is said of someone who is no longer in, or never was. */
export function formatMouvement({ statut, reprise, motif }: Mouvement): string {
  if (statut === "SORTI" && motif) return `A quitté le groupe : ${MOTIF_SORTIE_LABELS[motif].toLowerCase()}`;
  return reprise ? "Invitation reprise" : STATUT_MEMBRE_LABELS[statut];
}
type Mouvement = { statut: StatutGroupeMembre; reprise: boolean; motif: MotifSortie | null };

/** « 3 invitations sans réponse ». */
export const formatInvites = (nombre: number): string =>
  nombre > 1 ? `${nombre} invitations sans réponse` : "Une invitation sans réponse";
