import type { MotifDeLevee } from "@/lib/demande/rules/levee";
import type { MOYENS_PROPOSES, RECUEILS } from "@/lib/demande/schema/consentement";
import type { Articulation, DureeAccompagnement, Modalite, StatutDemande } from "@/prisma/client/enums";

export const MODALITE_LABELS = {
  INDIVIDUEL: "Individuelle",
  COLLECTIF: "Collective",
} as const satisfies Record<Modalite, string>;

export const STATUT_DEMANDE_LABELS = {
  BROUILLON: "Brouillon",
  DEPOSEE: "Déposée",
  COMPLEMENT: "À compléter",
  ACCEPTEE: "Acceptée",
  ORIENTEE: "Orientée",
  REFUSEE: "Refusée",
  RETIREE: "Retirée",
} as const satisfies Record<StatutDemande, string>;

export const DUREE_LABELS = {
  MOINS_DE_6_MOIS: "Moins de 6 mois",
  DE_6_MOIS_A_2_ANS: "De 6 mois à 2 ans",
  DE_2_A_5_ANS: "De 2 à 5 ans",
  PLUS_DE_5_ANS: "Plus de 5 ans",
  INCONNUE: "Je ne sais pas",
} as const satisfies Record<DureeAccompagnement, string>;

export const ARTICULATION_LABELS = {
  CONVENUE: "Convenues avec la personne",
  A_CONVENIR: "À convenir avec elle",
  SANS_ACCORD: "Sans accord de la personne",
  SANS_OBJET: "Sans objet pour l’instant",
} as const satisfies Record<Articulation, string>;

export const RECUEIL_LABELS = {
  ACCORD: "Elle a été informée et a donné son accord",
  INFORMATION: "Elle a été informée, son accord est à venir",
  PAS_ENCORE: "Pas encore",
} as const satisfies Record<(typeof RECUEILS)[number], string>;

export const MOYEN_LABELS = {
  ECRIT: "Par écrit",
  ELECTRONIQUE: "Sous forme électronique",
  ORAL: "À l’oral seulement",
} as const satisfies Record<(typeof MOYENS_PROPOSES)[number], string>;

export const MOTIF_DE_LEVEE_LABELS = {
  PAS_UNE_PERSONNE: "Ce n’est pas une personne",
  SERVICE: "C’est le nom d’un service ou d’un organisme",
  LIEU_ETENDU: "Ce lieu est trop vaste pour désigner quelqu’un",
  PUBLIC: "C’est une personnalité ou une œuvre connue de tous",
} as const satisfies Record<MotifDeLevee, string>;
