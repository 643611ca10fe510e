import type { Liste } from "./valeur";

/**
 * Theory themes of a cycle d'analyse de la pratique (001:54-64).
 * The source's « usager » reads « personne » here (002:2229-2231).
 */
export const THEMES: Liste = {
  libelle: "Thèmes d’apports théoriques",
  source: "001:54-64",
  valeurs: [
    {
      code: "representations-sociales",
      libelle: "Représentations sociales des addictions",
      source: "001:54",
    },
    { code: "notion-addiction", libelle: "Notion d’addiction", source: "001:55" },
    { code: "produits-effets", libelle: "Produits et effets", source: "001:56" },
    { code: "addictions-sans-substance", libelle: "Addictions sans substance", source: "001:57" },
    {
      code: "protection-vulnerabilite",
      libelle: "Facteurs de protection et de vulnérabilité",
      source: "001:58",
    },
    { code: "stades-motivation", libelle: "Stades de motivation au changement", source: "001:59" },
    {
      code: "aider-non-demandeur",
      libelle: "Aider une personne qui ne demande pas d’aide",
      groupe: "Relation d’aide",
      source: "001:60",
    },
    { code: "accompagner-deni", libelle: "Accompagner le déni", groupe: "Relation d’aide", source: "001:60" },
    { code: "entretien-posture", libelle: "Entretien et posture", source: "001:61" },
    {
      code: "entretien-directif",
      libelle: "Entretien directif et semi-directif",
      groupe: "Mises en situation",
      source: "001:62",
    },
    {
      code: "personne-sous-emprise",
      libelle: "Personne sous emprise ou agressive",
      groupe: "Mises en situation",
      source: "001:62",
    },
    {
      code: "personne-deni",
      libelle: "Personne dans le déni",
      groupe: "Mises en situation",
      source: "001:62",
    },
    { code: "structures-locales", libelle: "Structures de soins locales", source: "001:63" },
    { code: "bilan-seances", libelle: "Bilan des séances", source: "001:64" },
  ],
};
