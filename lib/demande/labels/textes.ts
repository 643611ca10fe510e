import type { ChampChoix } from "@/lib/demande/rules/choix";
import type { Champ } from "@/lib/demande/rules/textes";

/** The free texts as they are asked, and as they are read afterwards. */
export const TEXTE_LABELS = {
  difficulte: "Ce qui fait difficulté, avec vos mots",
  question: "La question que vous posez",
  attente: "Ce que vous attendez du soutien TAD",
  utilite: "En quoi ce sera utile à la personne",
  ressources: "Ses ressources, ce qu’elle sait faire",
  paroles: "Ce que la personne en dit, avec ses mots",
  articulations: "Avec qui, et sur quoi",
  conflit: "La nature de ce lien",
  service: "Le service ou l’équipe",
  objectifs: "Ce que le groupe veut travailler",
  contraintes: "Vos contraintes d’organisation",
} as const satisfies Record<Champ, string>;

export const CHOIX_LABELS = {
  difficultes: "Ce qui fait difficulté pour vous",
  substances: "Conduites addictives avec substance",
  conduites: "Conduites addictives sans substance",
  santeMentale: "Santé mentale",
  freins: "Freins",
  evenements: "Événements de vie",
} as const satisfies Record<ChampChoix, string>;
