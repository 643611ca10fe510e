import { horsSource, type Liste } from "./valeur";

export const CONDUITES_AVEC_SUBSTANCE: Liste = {
  libelle: "Conduites addictives avec substance",
  source: "000:45, 001:29, 003:85, 003:225",
  valeurs: [
    { code: "alcool", libelle: "Alcool", source: "003:85" },
    { code: "tabac", libelle: "Tabac", source: "001:29" },
    { code: "cannabis", libelle: "Cannabis", source: "003:85" },
    { code: "opiaces", libelle: "Opiacés", source: "003:225" },
    { code: "cocaine-stimulants", libelle: "Cocaïne et stimulants", source: "003:85" },
    { code: "medicaments-detournes", libelle: "Médicaments détournés de leur usage", source: "001:29" },
    { code: "polyconsommation", libelle: "Polyconsommation", source: "003:85" },
    horsSource("autre-substance", "Autre substance"),
  ],
};

export const CONDUITES_SANS_SUBSTANCE: Liste = {
  libelle: "Conduites addictives sans substance",
  source: "000:45, 002:2950, 004:1359",
  valeurs: [
    { code: "jeu", libelle: "Jeu", source: "000:45" },
    { code: "troubles-alimentaires", libelle: "Troubles alimentaires", source: "000:45" },
    { code: "ecrans", libelle: "Écrans", source: "004:1359" },
    horsSource("autre-conduite", "Autre conduite"),
  ],
};

/** What the professional perceives or was told, never a diagnosis made here. */
export const SANTE_MENTALE: Liste = {
  libelle: "Santé mentale",
  source: "000:46",
  valeurs: [
    { code: "depression", libelle: "Dépression", source: "000:46" },
    { code: "anxiete", libelle: "Anxiété", source: "000:46" },
    { code: "troubles-bipolaires", libelle: "Troubles bipolaires", source: "000:46" },
    { code: "troubles-personnalite", libelle: "Troubles de la personnalité", source: "000:46" },
    horsSource("autre-trouble", "Autre trouble"),
  ],
};
