import { REFUS_TITULAIRE } from "@/lib/facteur/labels";
import { formatDuree } from "@/lib/time";

export const REFUS_CONNEXION = {
  IDENTIFIANTS: "L’adresse ou le mot de passe ne correspond pas. Vérifiez les deux puis essayez à nouveau.",
  TROP_DE_TENTATIVES: "Trop d’essais en peu de temps. Attendez un quart d’heure puis essayez à nouveau.",
} as const;

export const REFUS_MOT_DE_PASSE = {
  MOT_DE_PASSE_ACTUEL: "Ce n’est pas votre mot de passe actuel.",
  TROP_DE_TENTATIVES: REFUS_CONNEXION.TROP_DE_TENTATIVES,
  SESSION_FERMEE: "Votre connexion est fermée. Connectez-vous à nouveau.",
} as const;

export const REFUS_ENTREE = {
  CODE: "Ce mot de passe provisoire n’ouvre aucun espace. Il sert une fois, dans les sept jours : demandez-en un autre à la personne qui administre l’espace.",
  SESSION_FERMEE: REFUS_MOT_DE_PASSE.SESSION_FERMEE,
  TROP_DE_TENTATIVES: REFUS_CONNEXION.TROP_DE_TENTATIVES,
} as const;

export const REFUS_REVOCATION = {
  INTROUVABLE: "Cette connexion était déjà fermée. Rechargez la page.",
} as const;

const MOYENS = {
  "mot-de-passe": "par mot de passe",
  "cle-acces": "par clé d’accès",
  fournisseur: "par un fournisseur d’identité",
} as const;

type Connexion = { moyen: keyof typeof MOYENS; creeLe: Date; vueLe: Date };

/** As often as a session is noted as seen, at most. */
const VUE_MINUTES = 6;

/** « il y a 12 min », « il y a 3 h »: a session lasts no longer than a working day. */
const formatIlYA = (instant: Date, now: Date): string => {
  const minutes = Math.max(0, Math.floor((now.getTime() - instant.getTime()) / 60_000));
  if (minutes < VUE_MINUTES) return "à l’instant";
  return `il\u00a0y\u00a0a\u00a0${formatDuree(minutes < 60 ? minutes : Math.floor(minutes / 60) * 60)}`;
};

/** « Ouverte il y a 3 h par mot de passe · vue à l’instant ». */
export const formatConnexion = ({ moyen, creeLe, vueLe }: Connexion, now: Date): string =>
  `Ouverte ${formatIlYA(creeLe, now)} ${MOYENS[moyen]} · vue ${formatIlYA(vueLe, now)}`;

export const REFUS_OUBLI = {
  TROP_DE_TENTATIVES: REFUS_CONNEXION.TROP_DE_TENTATIVES,
} as const;

export const REFUS_LIEN = {
  LIEN: "Ce lien n’ouvre plus rien : il a servi, ou son temps est passé.",
} as const;

export const REFUS_RENONCER = {
  LIEN: "Ce changement n’attend plus : il est confirmé, annulé, ou son temps est passé. Rechargez la page.",
} as const;

export const REFUS_ADRESSE = { ...REFUS_TITULAIRE, MEME: "C’est déjà votre adresse." } as const;

/** What was just done about one's own account, said on its page. */
export const FAITS_COMPTE = {
  demande:
    "Un lien part à la nouvelle adresse : elle prendra la place de l’autre une fois confirmée. Un avis part à l’adresse de maintenant.",
  renonce: "Le changement d’adresse est annulé : vous gardez celle de maintenant.",
} as const;

/** What was just done by a link, said where one signs in. */
export const FAITS = {
  "mot-de-passe":
    "Votre mot de passe est changé, et vos connexions sont fermées. Connectez-vous avec le nouveau.",
  adresse: "Votre nouvelle adresse est confirmée. Vous vous connectez désormais avec elle.",
  annulation:
    "Le changement d’adresse est annulé, toutes les connexions sont fermées et le mot de passe n’ouvre plus rien. Choisissez-en un nouveau par « Mot de passe oublié ».",
} as const;
