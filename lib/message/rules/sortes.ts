import { isPermis } from "@/lib/droit/rules";
import type { RoleCode, SorteGroupe, SorteMessage } from "@/prisma/client/enums";

/** One message, as it is told: codes, dates and places, and nothing else of a case. */
export type Fait = {
  sorte: SorteMessage;
  code: string | null;
  /** How many séances or situations it speaks of; `debut` is the first's. */
  nombre: number;
  debut: Date | null;
  fin: Date | null;
  avant: Date | null;
  lieu: string | null;
  /** Where one joins from afar. */
  visio: string | null;
  /** Of which group, when it speaks of one: its kind is no more than its code says. */
  groupe?: { sorte: SorteGroupe } | null;
  /** Who invites, and to which espace: no more than its reader is told on arriving. */
  invite?: { par: string; espace: string } | null;
};

/** What it is about, to go there in one click. */
export type Objets = {
  seanceId: string | null;
  situationId: string | null;
  demandeId: string | null;
  suiviId: string | null;
  groupeId?: string | null;
  partageId?: string | null;
  bilanId?: string | null;
  invitationId?: string | null;
};

/** The mails one may do without. All the others tell of a duty, or of something one is expected at. */
export const SORTES_AU_CHOIX = ["RAPPEL_J7", "RAPPEL_J1", "SANS_SEANCE"] as const satisfies SorteMessage[];
export type SorteAuChoix = (typeof SORTES_AU_CHOIX)[number];

/** Of those, what can concern someone of these roles: reminders whoever comes to séances, what waits for a date who plans them. */
export const sortesAuChoixOf = (roles: readonly RoleCode[]): SorteAuChoix[] =>
  SORTES_AU_CHOIX.filter((sorte) =>
    isPermis(roles, sorte === "SANS_SEANCE" ? "seance.planifier" : "seance.suivre"),
  );

export const isAuChoix = (sorte: SorteMessage): sorte is SorteAuChoix =>
  SORTES_AU_CHOIX.some((autre) => autre === sorte);

/** Told in the espace alone: nobody has to be written to about it. */
const SANS_COURRIEL: readonly SorteMessage[] = [
  "ASSOCIATION_ACCEPTEE",
  "DEMANDE_REPRISE",
  "DEMANDE_ECARTEE",
  "COURRIEL_REFUSE",
  "GROUPE_ENTREE",
  "GROUPE_DECLINE",
];

export const hasCourriel = (sorte: SorteMessage): boolean => !SANS_COURRIEL.includes(sorte);

/** Those whose reader can no longer open what it speaks of. */
const SANS_SUITE: readonly SorteMessage[] = [
  "ASSOCIATION_TERMINEE",
  "SEANCE_RETRAIT",
  "PERSONNE_PRESENTE",
  "PERSONNE_ABSENTE",
  "GROUPE_SORTIE",
  "PARTAGE_LIEN",
  "PARTAGE_CODE",
  "INVITATION",
];

/** Under the protocole of a situation or of a group. */
const SUITES_PROTOCOLE: Partial<Record<SorteMessage, string>> = {
  PROTOCOLE_A_ACCEPTER: "/accepter",
  PROTOCOLE_PROPOSE: "/projet",
  PROTOCOLE_ACCEPTE_TOUS: "",
};

/** Where one click leads, under the espace's address; null where there is nothing left to open. */
export function cheminOf({ sorte, nombre, ...objets }: Pick<Fait, "sorte" | "nombre"> & Objets) {
  const { seanceId, situationId, demandeId, suiviId, groupeId, bilanId } = objets;
  if (SANS_SUITE.includes(sorte)) return null;
  if (sorte === "COURRIEL_REFUSE") return "/reglages/envois";
  if (sorte === "SANS_SEANCE") return "/";
  // A partner who has an account sees nothing of a rencontre but this message.
  if (sorte.startsWith("RENCONTRE_")) return "/agenda";
  if (sorte === "COMPTE_RENDU_A_VALIDER") return `/seances/${seanceId}/compte-rendu/valider`;
  if (sorte === "COMPTE_RENDU_VALIDE") return `/seances/${seanceId}/compte-rendu`;
  if (sorte === "CONSENTEMENT_A_RECUEILLIR" || sorte === "ACCORD_A_REVOIR")
    return `/situations/${situationId}/consentement`;
  const suite = SUITES_PROTOCOLE[sorte];
  if (suite !== undefined)
    return `${groupeId ? `/groupes/${groupeId}` : `/situations/${situationId}`}/protocole${suite}`;
  if (bilanId) return `/bilans/${bilanId}`;
  if (suiviId) return `/situations/${situationId}/suivis/${suiviId}`;
  if (seanceId && (nombre === 1 || !(situationId || groupeId))) return `/seances/${seanceId}`;
  if (sorte === "DEMANDE_A_CONFIRMER") return `/demandes/${demandeId}/etape/5`;
  if (sorte === "GROUPE_ATTENTE" || sorte === "GROUPE_PLACE_LIBRE") return `/groupes/${groupeId}/membres`;
  if (sorte === "EVALUATION_A_FAIRE") return `/groupes/${groupeId}/evaluation`;
  if (sorte === "BILAN_GROUPE_VALIDE") return `/groupes/${groupeId}/bilan`;
  if (groupeId) return `/groupes/${groupeId}`;
  if (demandeId) return `/demandes/${demandeId}`;
  return situationId ? `/situations/${situationId}` : null;
}

/** What nobody is written to once the person has withdrawn: dates, and what there is to read. */
export const SANS_APRES_RETRAIT: readonly SorteMessage[] = [
  "SEANCE_PROPOSEE",
  "SEANCE_CONFIRMEE",
  "SEANCE_DEPLACEE",
  "SEANCE_REPROPOSEE",
  "SEANCE_LIEU",
  "SEANCE_CONFIEE",
  "RAPPEL_J7",
  "RAPPEL_J1",
  "ASSOCIATION_PROPOSEE",
  "COMPTE_RENDU_A_VALIDER",
  "COMPTE_RENDU_VALIDE",
  "ACCORD_A_REVOIR",
];

/** What a demande that waits says to those who triage it: read once it is decided. */
export const DEMANDE_A_TRIER = [
  "DEMANDE_DEPOSEE",
  "DEMANDE_REPRISE",
  "DEMANDE_CONFIEE",
] as const satisfies SorteMessage[];
