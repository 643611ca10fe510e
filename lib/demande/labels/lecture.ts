import type { ChampChoix } from "@/lib/demande/rules/choix";
import type { Champ } from "@/lib/demande/rules/textes";

/** The free texts as they are read by someone else than their author; the question itself needs no title. */
export const LECTURE_LABELS = {
  question: null,
  difficulte: "Ce qui fait difficulté",
  attente: "Ce qui est attendu du soutien TAD",
  utilite: "Utilité pour la personne",
  ressources: "Ses ressources, ce qu’elle sait faire",
  paroles: "Ce que la personne en dit, avec ses mots",
  articulations: "Avec qui articuler, et sur quoi",
  conflit: "La nature du lien déclaré",
  service: "Le service ou l’équipe",
  objectifs: "Ce que le groupe veut travailler",
  contraintes: "Contraintes d’organisation",
} as const satisfies Record<Champ, string | null>;

export const LECTURE_CHOIX_LABELS = {
  difficultes: "Difficultés",
  substances: "Conduites addictives avec substance",
  conduites: "Conduites addictives sans substance",
  santeMentale: "Santé mentale",
  freins: "Freins",
  evenements: "Événements de vie",
} as const satisfies Record<ChampChoix, string>;
