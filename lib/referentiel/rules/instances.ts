import type { Liste } from "./valeur";

/** Bodies the intervenant·e may attend, counted by délégation (000:95-99). */
export const INSTANCES: Liste = {
  libelle: "Instances",
  source: "000:95-99, 001:47, 002:1143-1183, 002:1485-1504, 002:2416, 002:3090",
  valeurs: [
    { code: "cli", libelle: "Commission locale d’insertion (CLI)", source: "000:95" },
    { code: "pre-cli", libelle: "Instance technique pré-CLI", source: "000:95" },
    { code: "cellule-rsa-insertion", libelle: "Cellule RSA-Insertion", source: "000:95, 000:99" },
    { code: "reunion-synthese", libelle: "Réunion de synthèse", source: "002:1504" },
    { code: "reunion-regulation", libelle: "Réunion de régulation", source: "002:2416" },
    { code: "ppe", libelle: "Instance projet pour l’enfant (PPE)", source: "002:1485, 002:2417" },
    { code: "equipe-pluridisciplinaire-rsa", libelle: "Équipe pluridisciplinaire RSA", source: "002:1263" },
    { code: "ccapex", libelle: "CCAPEX", source: "002:1143" },
    { code: "cils", libelle: "Commission interservices du logement social (CILS)", source: "002:3090" },
    {
      code: "coordination-logement",
      libelle: "Commission de coordination pour le logement social",
      source: "002:1182-1183",
    },
    { code: "clsm", libelle: "Conseil local de santé mentale (CLSM)", source: "001:47" },
  ],
};
