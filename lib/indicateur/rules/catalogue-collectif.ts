import { ARRET, type Indicateur } from "./indicateur";

/** The work of groups (000:158-159, 001:112-117). */
export const COLLECTIF = {
  "seances-collectives": {
    nom: "Séances collectives",
    definition:
      "Séances de groupe tenues, dont le début réel (à défaut, prévu) tombe dans l’année civile, dans la délégation du groupe. Une séance compte une fois, quel que soit le nombre de présents ou de situations travaillées.",
    unite: "séances",
    denominateur: null,
    compte: "activite",
    dimensions: ["delegation"],
  },
  "suite-seances-collectives": {
    nom: "Séances collectives prévues et leur suite",
    definition:
      "Séances de groupe dont le début tombe dans l’année civile, selon ce qu’elles sont devenues : tenue, annulée, non tenue, reportée sans date, ou encore à venir ou à noter.",
    unite: "séances",
    denominateur: "Séances collectives prévues dans l’année",
    compte: "activite",
    dimensions: ["suite", "delegation"],
  },
  "seances-par-sorte": {
    nom: "Séances et rencontres selon leur sorte",
    definition:
      "Séances et rencontres tenues dans l’année : séances individuelles, séances de chaque sorte de groupe, instances, sensibilisations.",
    unite: "séances",
    denominateur: null,
    compte: "activite",
    dimensions: ["sorte", "delegation"],
  },
  "presences-collectives": {
    nom: "Présences aux séances collectives",
    definition:
      "Présences notées aux séances collectives tenues dans l’année, l’intervenant·e non compris·e : qui est venu à trois séances compte trois fois.",
    unite: "présences",
    denominateur: null,
    compte: "activite",
    dimensions: ["delegation"],
  },
  "assiduite-collective": {
    nom: "Présences et absences aux séances collectives",
    definition:
      "Professionnels attendus aux séances collectives tenues dans l’année, selon leur présence, l’intervenant·e non compris·e : qui est attendu à trois séances compte trois fois.",
    unite: "présences",
    denominateur: "Professionnels attendus aux séances collectives tenues",
    compte: "activite",
    dimensions: ["suite", "delegation"],
  },
  "professionnels-collectifs": {
    nom: "Professionnels différents en groupe",
    definition:
      "Professionnels présents à au moins une séance collective tenue dans l’année. Qui est venu dans deux délégations compte une fois dans chacune et une seule fois dans l’ensemble.",
    unite: "professionnels",
    denominateur: null,
    compte: "activite",
    dimensions: ["delegation"],
  },
  "structures-collectives": {
    nom: "Structures différentes en groupe",
    definition:
      "Structures dont au moins un professionnel a été présent à une séance collective tenue dans l’année. La structure retenue est celle où le professionnel travaille aujourd’hui.",
    unite: "structures",
    denominateur: null,
    compte: "activite",
    dimensions: ["delegation"],
  },
  "heures-collectives": {
    nom: "Heures de séances collectives",
    definition:
      "Durée réelle (à défaut, prévue) des séances collectives tenues dans l’année, et temps de préparation et de synthèse qui les accompagne. Trajets non compris ; arrondi au centième d’heure. Ces heures s’ajoutent à celles des séances individuelles.",
    unite: "heures",
    denominateur: null,
    compte: "activite",
    dimensions: ["temps", "delegation"],
  },
  groupes: {
    nom: "Groupes réunis",
    definition:
      "Groupes dont au moins une séance a été tenue dans l’année, selon leur sorte, dans la délégation du groupe.",
    unite: "groupes",
    denominateur: null,
    compte: "activite",
    dimensions: ["valeur", "delegation"],
  },
  "demandes-collectives": {
    nom: "Demandes de travail en groupe",
    definition:
      "Demandes de soutien collectif déposées dans l’année par des services, selon la suite qui leur est donnée aujourd’hui.",
    unite: "demandes",
    denominateur: "Demandes collectives déposées dans l’année",
    compte: "activite",
    dimensions: ["suite", "delegation"],
  },
  inscriptions: {
    nom: "Inscriptions dans les groupes",
    definition:
      "Professionnels invités dans un groupe, ou qui ont demandé à y entrer, dans l’année, et ceux d’entre eux qui y sont entrés. Qui rejoint deux groupes compte deux fois.",
    unite: "inscriptions",
    denominateur: null,
    compte: "activite",
    dimensions: ["suite", "delegation"],
  },
  "situations-en-groupe": {
    nom: "Situations travaillées en groupe",
    definition: `Situations travaillées à au moins une séance collective tenue dans l’année, dans la délégation de la situation. Une situation travaillée aussi en séance individuelle compte dans les deux. ${ARRET}`,
    unite: "situations",
    denominateur: null,
    compte: "personnes",
    dimensions: ["delegation"],
  },
} as const satisfies Record<string, Indicateur>;
