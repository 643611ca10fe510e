import type { Manque, Section } from "@/lib/protocole/rules/sections";
import type { EtatRemarque, Modalite } from "@/prisma/client/enums";

export const SECTION_LABELS = {
  objectifs: "Les objectifs",
  participants: "Les participants et le rôle de chacun",
  modalites: "Les modalités de travail",
  partage: "La charte de partage d’informations",
  confidentialite: "La confidentialité",
  evaluation: "L’évaluation prévue",
  cadre: "Ce qui avait été convenu",
} as const satisfies Record<Section, string>;

/** What each part asks for, in the writer's words. */
export const SECTION_AIDES = {
  objectifs: "Ce que l’on attend du travail, et à quoi on verra qu’il aide.",
  participants:
    "Qui prend part et à quel titre. Dites les fonctions : les noms s’inscrivent avec les acceptations.",
  modalites: "Comment une séance se déroule, qui l’anime, comment on rejoint ou quitte le travail.",
  partage: "Ce qui se partage, avec qui et à quelles conditions, pour les informations à caractère secret.",
  confidentialite: "Ce qui reste entre celles et ceux qui participent, et ce qui peut en sortir.",
  evaluation: "Quand et comment on regarde ensemble ce que le travail a changé.",
  cadre:
    "Le texte des premières versions. Vous pouvez le répartir dans les parties qui précèdent, puis le vider.",
} as const satisfies Record<Section, string>;

export const SORTE_LABELS = {
  INDIVIDUEL: "Le travail sur une situation",
  COLLECTIF: "Un groupe",
} as const satisfies Record<Modalite, string>;

export const MANQUE_LABELS = {
  objectifs: "Les objectifs du groupe",
  participants: "Les participants et le rôle de chacun",
  modalites: "Les modalités de travail",
  "duree-de-vie": "La durée de vie du groupe : un nombre de séances, ou un dernier jour",
  "a-preciser": "Ce que le modèle laisse « à préciser ensemble » : dites ce qui a été convenu, ou retirez-le",
} as const satisfies Record<Manque, string>;

export const ETAT_REMARQUE_LABELS = {
  OUVERTE: "Attend une réponse",
  RETENUE: "Retenue",
  ECARTEE: "Écartée",
} as const satisfies Record<EtatRemarque, string>;
