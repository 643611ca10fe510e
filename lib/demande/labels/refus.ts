import { ETAPE_LABELS } from "./etapes";

const INTERDIT =
  "Seuls les professionnels qui ont accepté la charte et sont tenus au secret déposent une demande.";
const INTROUVABLE = "Cette demande ne peut plus être modifiée. Revenez à la liste de vos demandes.";

export const REFUS_CREATION = { INTERDIT } as const;
export const REFUS_ABANDON = { INTROUVABLE } as const;

export const REFUS_SAISIE = {
  INTROUVABLE,
  PERIME:
    "Cette étape a été enregistrée depuis une autre page, peut-être sur un autre ordinateur. Votre texte est toujours là : gardez-le, ou voyez ce qui a été enregistré.",
  LIEU_INCONNU: "Ce territoire n’est plus proposé. Choisissez à nouveau.",
  STRUCTURE_INCONNUE: "Cette structure n’est plus proposée. Choisissez à nouveau.",
  CHOIX_INCONNU:
    "Une des réponses cochées n’est plus proposée. Rechargez la page, puis choisissez à nouveau.",
  MEMBRE_INCONNU: "Ce professionnel n’est plus proposé. Choisissez à nouveau.",
} as const;

export const REFUS_PASSAGE = {
  INTROUVABLE,
  TEXTE_CHANGE: "Le texte a changé depuis. Voici ce que la vérification y voit maintenant.",
} as const;

const incomplete = (etape: 1 | 2 | 3 | 4) =>
  `Il manque des réponses à l’étape ${etape}, « ${ETAPE_LABELS[etape]} ».`;
const identifiant = (etape: 1 | 2 | 3) =>
  `Un texte de l’étape ${etape}, « ${ETAPE_LABELS[etape]} », contient de quoi identifier quelqu’un : remplacez-le avant de déposer.`;
const alerte = (etape: 1 | 2 | 3) =>
  `Il reste des mots à vérifier à l’étape ${etape}, « ${ETAPE_LABELS[etape]} » : remplacez chacun, ou dites pourquoi il peut rester.`;

export const REFUS_DEPOT = {
  INTROUVABLE,
  PERIME: "Cette demande a changé depuis que vous l’avez relue. Relisez-la ci-dessous avant de la déposer.",
  INCOMPLET_1: incomplete(1),
  INCOMPLET_2: incomplete(2),
  INCOMPLET_3: incomplete(3),
  INCOMPLET_4: incomplete(4),
  IDENTIFIANT_1: identifiant(1),
  IDENTIFIANT_2: identifiant(2),
  IDENTIFIANT_3: identifiant(3),
  ALERTE_1: alerte(1),
  ALERTE_2: alerte(2),
  ALERTE_3: alerte(3),
  CONSENTEMENT:
    "Le consentement ne peut pas être enregistré ainsi : un professionnel, une structure ou une catégorie n’est plus proposé. Revoyez l’étape 4.",
} as const;

/** The part of the reading page where each refusal is mended. */
export const ETAPE_DU_REFUS = {
  INCOMPLET_1: "etape-1",
  INCOMPLET_2: "etape-2",
  INCOMPLET_3: "etape-3",
  INCOMPLET_4: "etape-4",
  IDENTIFIANT_1: "etape-1",
  IDENTIFIANT_2: "etape-2",
  IDENTIFIANT_3: "etape-3",
  ALERTE_1: "etape-1",
  ALERTE_2: "etape-2",
  ALERTE_3: "etape-3",
  CONSENTEMENT: "etape-4",
} as const;
