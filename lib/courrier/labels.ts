import type { RestoreModeleRefus, UpdateModeleRefus } from "@/lib/courrier/commands/modele";
import type { PrepareRefus } from "@/lib/courrier/commands/prepare";
import type { SendRefus } from "@/lib/courrier/commands/send";
import type { Champ } from "@/lib/courrier/rules/champs";
import type { Empechement } from "@/lib/courrier/rules/sortes";
import type { ETATS } from "@/lib/courrier/schema";
import { describeAlertes, REFUS_ALERTES } from "@/lib/levee/labels";
import { formatJour, formatMoment, type Jour, jourOf } from "@/lib/time";
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
  NON_VALIDE: "Le compte rendu n’est pas encore validé.",
} as const satisfies Record<Empechement, string>;

export const MOYEN_COURRIER_LABELS = {
  REMIS: "Remis en main propre",
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
  lieu: "lieu et adresse",
  intervenant: "intervenante ou intervenant",
  espace: "nom de votre espace",
  jour: "jour où la lettre est faite",
  signataire: "nom de qui prépare la lettre",
  contact: "son téléphone, sinon son adresse électronique",
} as const satisfies Record<Champ, string>;

const INTROUVABLE = "Cette séance n’est plus dans votre espace, ou ne vous est plus confiée.";
const PERIME = "Ce modèle vient d’être modifié par quelqu’un d’autre. Rechargez la page, puis reprenez.";
const INTERDIT = "Le secrétariat et l’administration de l’espace tiennent les modèles.";

export const REFUS_PREPARATION = {
  INTROUVABLE,
  EMPECHE: "La séance a changé : cette lettre ne convient plus. Rechargez la page.",
  DESTINATAIRE_CHANGE: "La liste des personnes a changé. Rechargez la page, puis choisissez à nouveau.",
} as const satisfies Record<PrepareRefus, string>;

export const REFUS_ENVOI = {
  INTROUVABLE: "Ce courrier n’est plus dans le registre.",
  JOUR_HORS_BORNES: "Indiquez un jour entre celui où la lettre a été faite et aujourd’hui.",
} as const satisfies Record<SendRefus, string>;

export const REFUS_MODELE = {
  INTERDIT,
  PERIME,
  ...REFUS_ALERTES,
} as const satisfies Record<UpdateModeleRefus, string>;
export const describeRefus = describeAlertes;
export const REFUS_RETABLIR = { INTERDIT, PERIME } as const satisfies Record<RestoreModeleRefus, string>;

/** « Remis en main propre le mardi 3 mars par Martine Le Goff ». */
export const formatEnvoi = ({ moyen, le, par }: { moyen: MoyenCourrier; le: Jour; par: string }): string =>
  `${MOYEN_COURRIER_LABELS[moyen]}, ${formatJour(le)} ; noté par ${par}`;

/** « 12 personnes », « 1 personne », « personne ». */
export const formatPersonnes = (nombre: number): string =>
  nombre === 0 ? "personne" : nombre === 1 ? "1\u00A0personne" : `${nombre}\u00A0personnes`;

/** « À envoyer », « 3 sur 12 envoyées », « Envoyées ». */
export function formatAvancement(envoyes: number, total: number): string {
  if (envoyes === 0) return "À envoyer";
  if (envoyes < total) return `${envoyes} sur ${total} envoyées`;
  return total === 1 ? "Envoyée" : "Envoyées";
}

/** What waits in the register. */
export function formatAEnvoyer(nombre: number): string {
  if (nombre === 0) return "Tout ce qui a été préparé est parti.";
  if (nombre === 1) return "Un courrier préparé attend d’être envoyé.";
  return `${nombre} courriers préparés attendent d’être envoyés.`;
}

/** « Préparée le mardi 3 mars par Martine Le Goff, pour 12 personnes ; séance du mardi 14 avril, 14 h. » */
export function formatPreparation(
  courrier: { prepareLe: Date; par: string; debut: Date; destinataires: readonly unknown[] },
  zone: string,
): string {
  const { prepareLe, par, debut, destinataires } = courrier;
  const jour = formatJour(jourOf(prepareLe, zone));
  const qui = formatPersonnes(destinataires.length);
  return `Préparée le ${jour} par ${par}, pour ${qui} ; séance du ${formatMoment(debut, zone)}.`;
}

/** What is carried away. */
export const formatQuoi = (nombre: number): string => (nombre === 1 ? "La lettre" : `Les ${nombre} lettres`);

/** « Texte d’origine », « Version 3 ». */
export const formatModele = (version: number): string =>
  version === 0 ? "Texte d’origine" : `Version ${version}`;

/** « Déjà préparé : invitation, confirmation. » */
export const formatDeja = (sortes: readonly SorteCourrier[]): string | null =>
  sortes.length === 0
    ? null
    : `Déjà préparé : ${sortes.map((sorte) => SORTE_COURRIER_LABELS[sorte].toLowerCase()).join(", ")}`;
