import type { Liste } from "./valeur";

export const FREINS: Liste = {
  libelle: "Freins",
  source: "002:1245-1252",
  valeurs: [
    { code: "garde-enfant", libelle: "Garde d’enfant", source: "002:1246" },
    { code: "mobilite", libelle: "Mobilité", source: "002:1247" },
    { code: "illettrisme", libelle: "Illettrisme", source: "002:1248" },
    { code: "lien-social", libelle: "Lien social", source: "002:1248" },
    { code: "autonomie-financiere", libelle: "Autonomie financière", source: "002:1249" },
    { code: "famille-parentalite", libelle: "Famille et parentalité", source: "002:1249-1250" },
    { code: "sante", libelle: "Santé", source: "002:1250" },
    { code: "logement", libelle: "Logement", source: "002:1251" },
    { code: "administratif", libelle: "Administratif", source: "002:1251" },
    { code: "juridique", libelle: "Juridique", source: "002:1252" },
    { code: "autre", libelle: "Autre", source: "002:1252" },
  ],
};

export const EVENEMENTS: Liste = {
  libelle: "Événements de vie",
  source: "002:1821-1822",
  valeurs: [
    { code: "rupture", libelle: "Rupture", source: "002:1821" },
    { code: "separation", libelle: "Séparation", source: "002:1821" },
    { code: "perte-emploi", libelle: "Perte d’emploi", source: "002:1821" },
    { code: "deuil", libelle: "Deuil", source: "002:1822" },
  ],
};
