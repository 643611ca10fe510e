import type { Liste } from "./valeur";

const ACCOMPAGNER = "Dans l’accompagnement";
const VOUS = "Pour vous, au travail";
const PERSONNE = "Dans ce que vit la personne";

/** What makes difficulty for the professional, not for the person (000:74: « ce qui fait problème »). */
export const DIFFICULTES: Liste = {
  libelle: "Ce qui fait difficulté pour le professionnel",
  source: "000:27-29, 001:20-26, 002:2187, 002:2360, 002:2462",
  valeurs: [
    {
      code: "abord-consommations",
      libelle: "Abord des consommations problématiques",
      groupe: ACCOMPAGNER,
      source: "001:21",
    },
    {
      code: "demarches-soins",
      libelle: "Amorce et soutien des démarches de soins",
      groupe: ACCOMPAGNER,
      source: "001:22",
    },
    {
      code: "orientation-services-specialises",
      libelle: "Orientation vers les services spécialisés",
      groupe: ACCOMPAGNER,
      source: "001:23",
    },
    { code: "isolement", libelle: "Isolement", groupe: VOUS, source: "001:25" },
    { code: "sentiment-incompetence", libelle: "Sentiment d’incompétence", groupe: VOUS, source: "001:25" },
    { code: "decouragement", libelle: "Découragement", groupe: VOUS, source: "001:25" },
    { code: "situation-portee-seul", libelle: "Situation portée seul·e", groupe: VOUS, source: "001:26" },
    { code: "sentiment-echec", libelle: "Sentiment d’échec", groupe: VOUS, source: "002:2187" },
    { code: "usure", libelle: "Usure", groupe: VOUS, source: "002:2187" },
    { code: "stress", libelle: "Stress", groupe: VOUS, source: "002:2462" },
    { code: "frustration", libelle: "Frustration", groupe: VOUS, source: "002:2462" },
    { code: "epuisement", libelle: "Épuisement", groupe: VOUS, source: "002:2360" },
    { code: "agressivite", libelle: "Agressivité", groupe: VOUS, source: "002:1959" },
    { code: "autodestruction", libelle: "Processus d’autodestruction", groupe: PERSONNE, source: "000:27" },
    {
      code: "comportements-contradictoires",
      libelle: "Comportements contradictoires",
      groupe: PERSONNE,
      source: "000:28",
    },
    { code: "deni-defenses", libelle: "Déni et mécanismes de défense", groupe: PERSONNE, source: "000:29" },
  ],
};

export const COMPLEXITES: Liste = {
  libelle: "Nature de la complexité",
  source: "004:1490-1492",
  valeurs: [
    { code: "clinique", libelle: "Clinique, liée à la personne", source: "004:1490" },
    { code: "sociale", libelle: "Sociale, liée à l’environnement", source: "004:1491" },
    {
      code: "systemique",
      libelle: "Systémique, liée à l’organisation des prises en charge",
      source: "004:1492",
    },
  ],
};
