import { REFUS_TITULAIRE } from "@/lib/facteur/labels";
import { formatDuree } from "@/lib/time";
import type { SorteCompte } from "@/prisma/client/enums";

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

export const REFUS_ADRESSE = { ...REFUS_TITULAIRE, MEME: "C’est déjà votre adresse." } as const;

/** `lie`: the mail carries a link. */
type Phrase = { titre: string; phrase: string; geste: string; lie: boolean };

const PHRASES = {
  MOT_DE_PASSE_LIEN: {
    titre: "Choisir un nouveau mot de passe",
    phrase:
      "Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour ce compte. Ce lien sert une fois, dans les trente minutes. Si ce n’est pas vous, il n’y a rien à faire.",
    geste: "Choisir mon mot de passe",
    lie: true,
  },
  MOT_DE_PASSE_CHANGE: {
    titre: "Votre mot de passe a changé",
    phrase:
      "Le mot de passe de votre compte vient d’être changé, et vos autres connexions sont fermées. Si ce n’est pas vous, demandez-en aussitôt un nouveau depuis la page de connexion, et prévenez la personne qui administre votre espace.",
    geste: "",
    lie: false,
  },
  ACCES_DONNE: {
    titre: "Un mot de passe provisoire vous est donné",
    phrase:
      "La personne qui administre votre espace vient de vous donner un mot de passe provisoire, et vos connexions sont fermées. Si vous ne l’avez pas demandé, dites-le-lui.",
    geste: "",
    lie: false,
  },
  ADRESSE_LIEN: {
    titre: "Confirmer votre nouvelle adresse",
    phrase:
      "Cette adresse est demandée pour un compte Recul. Si c’est bien vous, confirmez-la dans les vingt-quatre heures : vous vous connecterez avec elle. Sinon, il n’y a rien à faire.",
    geste: "Confirmer cette adresse",
    lie: true,
  },
  ADRESSE_AVIS: {
    titre: "Une autre adresse est demandée pour votre compte",
    phrase:
      "Une nouvelle adresse est demandée pour votre compte ; elle prendra la place de celle-ci une fois confirmée. Si ce n’est pas vous, annulez-le : ce lien sert une fois, pendant sept jours, et ferme toutes les connexions.",
    geste: "Annuler ce changement",
    lie: true,
  },
} as const satisfies Record<SorteCompte, Phrase>;

/** What is said in a mail about an account. */
export const phraseOf = (sorte: SorteCompte): Phrase => PHRASES[sorte];

/** What was just done by a link, said where one signs in. */
export const FAITS = {
  "mot-de-passe":
    "Votre mot de passe est changé, et vos connexions sont fermées. Connectez-vous avec le nouveau.",
  adresse: "Votre nouvelle adresse est confirmée. Vous vous connectez désormais avec elle.",
  annulation:
    "Le changement d’adresse est annulé, toutes les connexions sont fermées et le mot de passe n’ouvre plus rien. Choisissez-en un nouveau par « Mot de passe oublié ».",
} as const;
