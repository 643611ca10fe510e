import type { PreuveRefus } from "@/lib/facteur/commands/preuve";

const TROP = "Trop d’essais en peu de temps. Attendez un quart d’heure puis essayez à nouveau.";
const FERMEE = "Votre connexion est fermée. Connectez-vous à nouveau.";

export const REFUS_CODE = {
  CODE: "Ce code ne correspond pas. Vérifiez que l’heure de votre téléphone est exacte, puis donnez le suivant.",
  DEJA_SERVI: "Ce code a déjà servi. Attendez que l’application en montre un autre, trente secondes au plus.",
  TROP_DE_TENTATIVES: TROP,
  SESSION_FERMEE: FERMEE,
} as const satisfies Record<PreuveRefus, string>;

/** Where a recovery code may be typed in the same field. */
export const REFUS_ENTREE_CODE = {
  ...REFUS_CODE,
  CODE: "Ce code ne correspond pas, ou il a déjà servi. Donnez celui que l’application montre maintenant, ou un autre code de secours.",
} as const satisfies Record<PreuveRefus, string>;

/** What is asked again before what matters most. */
export const REFUS_TITULAIRE = {
  ...REFUS_CODE,
  MOT_DE_PASSE: "Ce n’est pas votre mot de passe.",
  CODE_ATTENDU: "Indiquez aussi les six chiffres de votre application, ou un code de secours.",
  RECONNEXION:
    "Vous êtes connecté·e depuis plus de dix minutes. Rechargez la page : elle vous fera vous connecter à nouveau.",
} as const;

export const REFUS_PREPARATION = {
  ...REFUS_TITULAIRE,
  DEJA: "Un second facteur protège déjà votre compte.",
} as const;

export const REFUS_CONFIRMATION = {
  ...REFUS_CODE,
  A_REPRENDRE:
    "Cette préparation a plus d’une demi-heure. Reprenez au début : un autre carré vous sera donné.",
} as const;

export const REFUS_RETRAIT = { ...REFUS_CODE, MOT_DE_PASSE: REFUS_PREPARATION.MOT_DE_PASSE } as const;

export const REFUS_EXIGENCE = {
  INTERDIT: "Seul l’administrateur ou l’administratrice règle l’espace.",
  INTROUVABLE: "Cette personne n’a pas d’accès ouvert dans cet espace.",
} as const;

/** What was just done, said on the page of the second factor. */
export const FAITS_FACTEUR = {
  ajout:
    "Le second facteur protège votre compte, et vos autres connexions sont fermées. Un courriel vous le confirme.",
  retrait:
    "Le second facteur est retiré, et vos autres connexions sont fermées. Un courriel vous le confirme.",
} as const;

/** « Il vous reste sept codes de secours. » */
export const formatReste = (reste: number): string =>
  reste === 0
    ? "Il ne vous reste aucun code de secours."
    : reste === 1
      ? "Il vous reste un code de secours."
      : `Il vous reste ${reste} codes de secours.`;
