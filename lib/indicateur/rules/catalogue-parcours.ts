import { DECLARATIF } from "@/lib/cloture/labels";
import { ARRET, type Indicateur } from "./indicateur";

/** What becomes of a situation, from its demande to the follow-ups. */
export const PARCOURS = {
  demandes: {
    nom: "Demandes déposées et leur suite",
    definition: `Demandes de soutien individuel déposées dans l’année, dans la délégation de la demande, selon la suite connue à la fin de l’année. « En attente » comprend celles à compléter. ${ARRET}`,
    unite: "demandes",
    denominateur: "Demandes individuelles déposées dans l’année",
    compte: "personnes",
    dimensions: ["suite", "delegation"],
  },
  "delai-acceptation": {
    nom: "Délai avant l’acceptation",
    definition: `Nombre médian de jours entre le dépôt de la demande et son acceptation, pour les situations acceptées dans l’année. ${ARRET}`,
    unite: "jours",
    denominateur: "Situations acceptées dans l’année",
    compte: "personnes",
    dimensions: ["mesure", "delegation"],
  },
  "delai-premiere-seance": {
    nom: "Délai avant la première séance",
    definition: `Nombre médian de jours entre le dépôt de la demande et la première séance tenue, pour les situations dont la première séance a été tenue dans l’année. ${ARRET}`,
    unite: "jours",
    denominateur: "Situations dont la première séance a été tenue dans l’année",
    compte: "personnes",
    dimensions: ["mesure", "delegation"],
  },
  cadence: {
    nom: "Intervalle entre deux séances",
    definition: `Nombre médian de jours entre une séance individuelle tenue dans l’année et la séance tenue qui la précède pour la même situation, à côté du rythme prévu (protocole publié au jour de la séance, à défaut rythme de l’espace) et de l’écart médian entre les deux. Le rythme est indicatif. ${ARRET}`,
    unite: "jours",
    denominateur: "Situations dont une séance tenue dans l’année en suit une autre",
    compte: "personnes",
    dimensions: ["mesure", "delegation"],
  },
  accords: {
    nom: "Accord des personnes",
    definition: `Situations pour lesquelles, dans l’année, la personne a été informée et son accord demandé, a donné son accord, l’a retiré. Chaque acte compte l’année de sa date, une fois par situation. ${ARRET}`,
    unite: "situations",
    denominateur: null,
    compte: "personnes",
    dimensions: ["suite", "delegation"],
  },
  restitutions: {
    nom: "Ce qui est dit à la personne",
    definition:
      "Séances individuelles tenues dans l’année dont le moment a été annoncé à la personne, dont les conclusions lui ont été restituées, ou lui restent dues : compte rendu validé, conclusions non encore restituées.",
    unite: "séances",
    denominateur: "Séances individuelles tenues dans l’année",
    compte: "activite",
    dimensions: ["suite", "delegation"],
  },
  pistes: {
    nom: "Pistes et ce qu’elles deviennent",
    definition: `Pistes issues des séances individuelles tenues dans l’année, selon ce que le référent·e en a fait. Une situation peut avoir plusieurs pistes ; le secret porte sur le nombre de situations. ${ARRET}`,
    unite: "pistes",
    denominateur: "Pistes issues des séances individuelles tenues dans l’année",
    compte: "personnes",
    dimensions: ["suite", "delegation"],
  },
  clotures: {
    nom: "Effets à la clôture",
    definition: `Situations closes dans l’année, selon l’effet que le professionnel en dit au regard de ce qui était attendu. ${DECLARATIF} ${ARRET}`,
    unite: "situations",
    denominateur: "Situations closes dans l’année",
    compte: "personnes",
    dimensions: ["valeur", "delegation"],
  },
  suivis: {
    nom: "Suivis à 3 et 6 mois",
    definition: `Suivis dont la date prévue, trois et six mois après la clôture, tombe dans l’année et est passée, et ceux d’entre eux qui ont été faits. ${ARRET}`,
    unite: "suivis",
    denominateur: "Suivis dont la date prévue tombe dans l’année",
    compte: "personnes",
    dimensions: ["suite", "delegation"],
  },
} as const satisfies Record<string, Indicateur>;
