import type { RetourRefus } from "@/lib/fournisseur/commands/connexion";

export const REFUS_RETOUR = {
  ETAT: "Cette connexion a été ouverte ailleurs, il y a trop longtemps, ou a déjà servi. Recommencez.",
  REFUS: "La connexion n’a pas été accordée. Rien n’a été fait.",
  FOURNISSEUR:
    "Le fournisseur d’identité n’a pas répondu comme attendu. Recommencez, ou entrez avec votre mot de passe.",
  AUCUN_COMPTE:
    "Aucun espace ne vous est ouvert par cette identité. Demandez à la personne qui administre votre espace de vous y inscrire avec votre adresse professionnelle.",
  TROP_DE_TENTATIVES: "Trop d’essais en peu de temps. Attendez un quart d’heure puis essayez à nouveau.",
} as const satisfies Record<RetourRefus, string>;

export const REFUS_ADMISSION = {
  INTERDIT: "Seul l’administrateur ou l’administratrice règle l’espace.",
  INTROUVABLE: "Cet élément n’existe plus. Revenez à la page.",
  DEJA: "Cette règle existe déjà.",
} as const;

/** The sentence of a refusal that came back in an address; null for anything else. */
export const phraseRetour = (motif: string | string[] | undefined): string | null =>
  typeof motif === "string" && Object.hasOwn(REFUS_RETOUR, motif) ? REFUS_RETOUR[motif as RetourRefus] : null;
