import { ARRET, type Indicateur } from "./indicateur";

/** The situations worked on, and where. */
export const SITUATIONS = {
  situations: {
    nom: "Situations travaillées",
    definition: `Situations pour lesquelles au moins une séance individuelle a été tenue dans l’année, dans la délégation de la situation. Ni des personnes, ni des demandes, ni des séances. ${ARRET}`,
    unite: "situations",
    denominateur: null,
    compte: "personnes",
    dimensions: ["delegation"],
  },
  territoires: {
    nom: "Situations selon leur territoire",
    definition: `Situations travaillées dans l’année, selon le territoire de la demande. ${ARRET}`,
    unite: "situations",
    denominateur: "Situations travaillées dans l’année, dans la même délégation",
    compte: "personnes",
    dimensions: ["territoire", "delegation"],
  },
  allocataires: {
    nom: "Allocataires du RSA",
    definition:
      "Allocataires du RSA de chaque territoire, au dernier nombre enregistré dans les réglages pour l’année ou avant elle.",
    unite: "allocataires",
    denominateur: null,
    compte: "activite",
    dimensions: ["territoire", "delegation"],
  },
  couverture: {
    nom: "Taux de couverture",
    definition: `Situations travaillées dans l’année, rapportées aux allocataires du RSA du même territoire. ${ARRET}`,
    unite: "%",
    denominateur: "Allocataires du RSA du territoire",
    compte: "personnes",
    dimensions: ["territoire", "delegation"],
  },
} as const satisfies Record<string, Indicateur>;
