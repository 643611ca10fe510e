import type { Champ } from "@/lib/courrier/rules/champs";
import type { Empechement } from "@/lib/courrier/rules/sortes";
import type { ETATS } from "@/lib/courrier/schema";
import type { MoyenCourrier, SorteCourrier } from "@/prisma/client/enums";

export const SORTE_COURRIER_LABELS = {
  INVITATION: "Invitation",
  CONFIRMATION: "Confirmation",
  RESTITUTION: "Conclusions disponibles",
  ATTESTATION: "Attestation de présence",
} as const satisfies Record<SorteCourrier, string>;

/** When one sends it, and to whom. */
export const SORTE_COURRIER_AIDES = {
  INVITATION: "Avant une séance proposée ou confirmée, à chaque personne attendue.",
  CONFIRMATION: "Une fois la date confirmée, à chaque personne attendue.",
  RESTITUTION: "Quand le compte rendu est validé : elle dit qu’il se lit dans Recul, sans rien en reprendre.",
  ATTESTATION: "Après la séance, à chaque personne notée présente.",
} as const satisfies Record<SorteCourrier, string>;

export const EMPECHEMENT_LABELS = {
  DATE_PASSEE: "La date de la séance est passée.",
  SANS_DATE: "La séance n’a plus de date.",
  NON_CONFIRMEE: "La séance n’est pas encore confirmée.",
  NON_TENUE: "La séance n’est pas notée comme tenue.",
  ACCORD_RETIRE: "La personne a retiré son accord : les conclusions ne se lisent plus.",
  NON_VALIDE: "Le compte rendu n’est pas encore validé.",
} as const satisfies Record<Empechement, string>;

export const MOYEN_COURRIER_LABELS = {
  REMIS: "En main propre",
  COURRIER: "Par la poste",
  COURRIEL: "Par courriel",
} as const satisfies Record<MoyenCourrier, string>;

export const ETAT_COURRIER_LABELS = {
  "a-envoyer": "À envoyer",
  envoyes: "Envoyés",
} as const satisfies Record<(typeof ETATS)[number], string>;

/** What each field becomes. */
export const CHAMP_COURRIER_LABELS = {
  prenom: "prénom de la personne à qui l’on écrit",
  nom: "son nom",
  structure: "sa structure",
  code: "référence de la séance",
  date: "jour de la séance, en toutes lettres",
  heure: "heure du début",
  fin: "heure de la fin",
  duree: "durée",
  lieu: "lieu, salle et adresse",
  acces: "comment y venir",
  visio: "lien pour participer à distance",
  intervenant: "intervenante ou intervenant",
  espace: "nom de votre espace",
  jour: "jour où la lettre est faite",
  signataire: "nom de qui prépare la lettre",
  contact: "son téléphone, sinon son adresse électronique",
} as const satisfies Record<Champ, string>;
