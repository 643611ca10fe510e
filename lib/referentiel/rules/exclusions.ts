import { horsSource, type Liste } from "./valeur";

/**
 * What the person may ask not to have shared, as categories: the content itself is never written
 * down (002:3579-3580). The categories are those private life protects (002:3390-3408).
 */
export const EXCLUSIONS: Liste = {
  libelle: "Ce que la personne ne souhaite pas partager",
  source: "002:3390-3408, 002:3579-3580",
  valeurs: [
    { code: "sante", libelle: "État de santé", source: "002:3401" },
    { code: "grossesse", libelle: "Grossesse", source: "002:3403" },
    { code: "vie-sentimentale", libelle: "Vie sentimentale", source: "002:3404" },
    { code: "domicile", libelle: "Domicile", source: "002:3395" },
    { code: "finances", libelle: "Situation financière et patrimoniale", source: "002:3406" },
    { code: "correspondance", libelle: "Correspondance", source: "002:3405" },
    { code: "opinions", libelle: "Opinions politiques, religieuses ou syndicales", source: "002:3408" },
    horsSource("consommations", "Consommations"),
    horsSource("famille", "Famille et enfants"),
    horsSource("histoire", "Histoire personnelle"),
    horsSource("justice", "Démêlés avec la justice"),
  ],
};
