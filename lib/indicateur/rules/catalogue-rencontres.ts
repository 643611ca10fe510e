import type { Indicateur } from "./indicateur";

/** Instances and meetings of partners (000:89-99). */
export const RENCONTRES = {
  instances: {
    nom: "Instances",
    definition:
      "Instances (CLI, pré-CLI, cellule RSA-Insertion…) où l’intervenant·e était présent·e, dont le début réel tombe dans l’année civile, dans la délégation où elles comptent.",
    unite: "rencontres",
    denominateur: null,
    compte: "activite",
    dimensions: ["delegation"],
  },
  sensibilisations: {
    nom: "Sensibilisations",
    definition:
      "Rencontres de sensibilisation des partenaires tenues, dont le début réel tombe dans l’année civile, dans la délégation où elles comptent.",
    unite: "rencontres",
    denominateur: null,
    compte: "activite",
    dimensions: ["delegation"],
  },
  "presents-sensibilisations": {
    nom: "Présents aux sensibilisations",
    definition:
      "Personnes comptées présentes aux sensibilisations tenues dans l’année, l’intervenant·e non compris·e : qui est venu à deux compte deux fois.",
    unite: "présences",
    denominateur: null,
    compte: "activite",
    dimensions: ["delegation"],
  },
  "heures-rencontres": {
    nom: "Heures d’instance et de sensibilisation",
    definition:
      "Durée réelle des instances et des sensibilisations tenues dans l’année, et temps de préparation et de synthèse qui les accompagne. Trajets non compris ; arrondi au centième d’heure. Ces heures s’ajoutent à celles des séances.",
    unite: "heures",
    denominateur: null,
    compte: "activite",
    dimensions: ["temps", "delegation"],
  },
} as const satisfies Record<string, Indicateur>;
