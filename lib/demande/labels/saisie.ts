import { REFUS_DEPOT } from "./refus";

export const REFUS_SAISIE_POUR = {
  INTERDIT: "Seul le secrétariat note une demande pour quelqu’un d’autre.",
  MEMBRE_INCONNU: "Cette personne ne dépose pas de demande dans cet espace. Choisissez-en une autre.",
} as const;

const { IDENTIFIANT_1, IDENTIFIANT_2, IDENTIFIANT_3, ALERTE_1, ALERTE_2, ALERTE_3 } = REFUS_DEPOT;

export const REFUS_TRANSMISSION = {
  INTROUVABLE: "Cette demande n’est plus entre vos mains. Revenez à la liste.",
  PERIME: "Cette demande a changé depuis que vous l’avez relue. Relisez-la avant de la transmettre.",
  AUTEUR_PARTI: "Cette personne n’a plus accès à l’espace : la demande ne peut pas lui être transmise.",
  IDENTIFIANT_1,
  IDENTIFIANT_2,
  IDENTIFIANT_3,
  ALERTE_1,
  ALERTE_2,
  ALERTE_3,
} as const;

export const REFUS_RAPPEL = {
  INTROUVABLE: "Cette demande n’attend plus d’être confirmée. Revenez à la liste.",
} as const;
