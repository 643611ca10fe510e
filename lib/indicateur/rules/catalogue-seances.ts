import type { Indicateur } from "./indicateur";

/** Individual séances, their hours and their months (000:155-161). */
export const SEANCES = {
  seances: {
    nom: "Séances individuelles",
    definition:
      "Séances individuelles tenues, dont le début réel (à défaut, prévu) tombe dans l’année civile. Une séance compte une fois, quel que soit le nombre de présents.",
    unite: "séances",
    denominateur: null,
    compte: "activite",
    dimensions: ["delegation"],
  },
  "suite-seances": {
    nom: "Séances prévues et leur suite",
    definition:
      "Séances individuelles dont le début tombe dans l’année civile, selon ce qu’elles sont devenues : tenue, annulée, non tenue, reportée sans date, ou encore à venir ou à noter. Une séance déplacée compte une fois, à sa dernière date.",
    unite: "séances",
    denominateur: "Séances individuelles prévues dans l’année",
    compte: "activite",
    dimensions: ["suite", "delegation"],
  },
  heures: {
    nom: "Heures avec préparation",
    definition:
      "Durée réelle (à défaut, prévue) des séances individuelles tenues dans l’année, et temps de préparation et de synthèse qui les accompagne. Trajets non compris ; arrondi au centième d’heure.",
    unite: "heures",
    denominateur: null,
    compte: "activite",
    dimensions: ["temps", "delegation"],
  },
  "temps-de-travail": {
    nom: "Temps de travail prévu et réalisé",
    definition:
      "Temps prévu : heures hebdomadaires des réglages, pour chaque intervenant·e d’aujourd’hui, sur les semaines écoulées de l’année (jours divisés par sept, congés et jours fériés compris), selon la part prévue de la délégation. Temps réalisé : séances individuelles et collectives, instances et sensibilisations tenues, préparation et synthèse comprises, trajets non compris.",
    unite: "heures",
    denominateur: null,
    compte: "activite",
    dimensions: ["mesure", "delegation"],
  },
  "part-realisee": {
    nom: "Part réalisée et part prévue",
    definition:
      "Part de chaque délégation dans les heures des séances individuelles, préparation et synthèse comprises, à côté de la part prévue dans les réglages. Ni les groupes, ni les rencontres, ni les trajets n’y sont\u00A0: la charge de travail les compte.",
    unite: "%",
    denominateur: "Heures avec préparation, toutes délégations",
    compte: "activite",
    dimensions: ["part", "delegation"],
  },
  "seances-par-mois": {
    nom: "Séances par mois",
    definition: "Séances individuelles tenues, selon le mois où elles ont commencé, à l’heure de l’espace.",
    unite: "séances",
    denominateur: null,
    compte: "activite",
    dimensions: ["mois", "delegation"],
  },
  "heures-par-mois": {
    nom: "Heures par mois",
    definition:
      "Heures des séances individuelles tenues, préparation et synthèse comprises, selon le mois où elles ont commencé, à l’heure de l’espace. Trajets non compris ; arrondi au centième d’heure.",
    unite: "heures",
    denominateur: null,
    compte: "activite",
    dimensions: ["mois", "delegation"],
  },
} as const satisfies Record<string, Indicateur>;
