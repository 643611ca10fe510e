/** What an indicator may be broken down by. */
export type Dimension = "delegation" | "valeur" | "temps" | "mesure" | "part";

/**
 * One indicator. `definition` is the only wording of it: pages, exports and documents show this
 * one. `compte` says whether small figures are withheld (`personnes`) or shown exactly while
 * they give no secret away (`activite`).
 */
export type Indicateur = {
  nom: string;
  definition: string;
  unite:
    | "séances"
    | "rencontres"
    | "groupes"
    | "heures"
    | "présences"
    | "professionnels"
    | "structures"
    | "situations"
    | "jours"
    | "%";
  denominateur: string | null;
  compte: "personnes" | "activite";
  dimensions: readonly Dimension[];
};

/** What is said of situations stops at a month's end: day after day, a difference would tell of one of them. */
const ARRET = "Chiffres arrêtés à la fin du dernier mois écoulé.";

const SITUATIONS_TRAVAILLEES = "Situations travaillées dans l’année, dans la même délégation";

/** Lists of the espace whose values are counted over the situations worked on, several per situation. */
const createListe = (nom: string, precision: string): Indicateur => ({
  nom,
  definition: `Situations travaillées dans l’année ${precision}. Plusieurs valeurs sont possibles pour une même situation : la somme des parts peut dépasser 100 %. ${ARRET}`,
  unite: "situations",
  denominateur: SITUATIONS_TRAVAILLEES,
  compte: "personnes",
  dimensions: ["valeur", "delegation"],
});

/** The first figures (000:155-161), each by année, in the espace's own zone, and by délégation. */
export const CATALOGUE = {
  seances: {
    nom: "Séances individuelles",
    definition:
      "Séances individuelles tenues, dont le début réel (à défaut, prévu) tombe dans l’année civile. Une séance compte une fois, quel que soit le nombre de présents.",
    unite: "séances",
    denominateur: null,
    compte: "activite",
    dimensions: ["delegation"],
  },
  heures: {
    nom: "Heures avec préparation",
    definition:
      "Durée réelle (à défaut, prévue) des séances individuelles tenues dans l’année, et temps de préparation et de synthèse qui les accompagne. Trajets non compris ; arrondi au centième d’heure.",
    unite: "heures",
    denominateur: null,
    compte: "activite",
    dimensions: ["temps", "delegation"],
  },
  "part-realisee": {
    nom: "Part réalisée et part prévue",
    definition:
      "Part de chaque délégation dans les heures réalisées (séances tenues, préparation et synthèse), à côté de la part prévue dans les réglages.",
    unite: "%",
    denominateur: "Heures avec préparation, toutes délégations",
    compte: "activite",
    dimensions: ["part", "delegation"],
  },
  presences: {
    nom: "Présences",
    definition:
      "Présences notées aux séances individuelles tenues dans l’année : une personne venue à trois séances compte trois fois.",
    unite: "présences",
    denominateur: null,
    compte: "activite",
    dimensions: ["delegation"],
  },
  professionnels: {
    nom: "Professionnels différents",
    definition:
      "Professionnels présents à au moins une séance individuelle tenue dans l’année. Qui est venu dans deux délégations compte une fois dans chacune et une seule fois dans l’ensemble.",
    unite: "professionnels",
    denominateur: null,
    compte: "activite",
    dimensions: ["delegation"],
  },
  structures: {
    nom: "Structures différentes",
    definition:
      "Structures dont au moins un professionnel a été présent à une séance individuelle tenue dans l’année. Une structure venue dans deux délégations compte une fois dans l’ensemble. La structure retenue est celle où le professionnel travaille aujourd’hui.",
    unite: "structures",
    denominateur: null,
    compte: "activite",
    dimensions: ["delegation"],
  },
  "seances-collectives": {
    nom: "Séances collectives",
    definition:
      "Séances de groupe tenues, dont le début réel (à défaut, prévu) tombe dans l’année civile, dans la délégation du groupe. Une séance compte une fois, quel que soit le nombre de présents ou de situations travaillées.",
    unite: "séances",
    denominateur: null,
    compte: "activite",
    dimensions: ["delegation"],
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
  "situations-en-groupe": {
    nom: "Situations travaillées en groupe",
    definition: `Situations travaillées à au moins une séance collective tenue dans l’année, dans la délégation de la situation. Une situation travaillée aussi en séance individuelle compte dans les deux. ${ARRET}`,
    unite: "situations",
    denominateur: null,
    compte: "personnes",
    dimensions: ["delegation"],
  },
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
  situations: {
    nom: "Situations travaillées",
    definition: `Situations pour lesquelles au moins une séance individuelle a été tenue dans l’année, dans la délégation de la situation. Ni des personnes, ni des demandes, ni des séances. ${ARRET}`,
    unite: "situations",
    denominateur: null,
    compte: "personnes",
    dimensions: ["delegation"],
  },
  "conduite-avec-substance": createListe(
    "Conduites addictives avec substance",
    "dont la demande mentionne cette conduite",
  ),
  "conduite-sans-substance": createListe(
    "Conduites addictives sans substance",
    "dont la demande mentionne cette conduite",
  ),
  "sante-mentale": createListe("Santé mentale", "dont la demande mentionne ce trouble"),
  frein: createListe("Freins", "dont la demande mentionne ce frein"),
  difficulte: createListe(
    "Difficultés du professionnel",
    "dont la demande mentionne cette difficulté, telle que le professionnel la déclare",
  ),
  outil: createListe(
    "Outils utilisés",
    "pour lesquelles cet outil a été noté à au moins une séance tenue dans l’année",
  ),
  "delai-premiere-seance": {
    nom: "Délai avant la première séance",
    definition: `Nombre médian de jours entre le dépôt de la demande et la première séance tenue, pour les situations dont la première séance a été tenue dans l’année. ${ARRET}`,
    unite: "jours",
    denominateur: "Situations dont la première séance a été tenue dans l’année",
    compte: "personnes",
    dimensions: ["mesure", "delegation"],
  },
  "delai-acceptation": {
    nom: "Délai avant l’acceptation",
    definition: `Nombre médian de jours entre le dépôt de la demande et son acceptation, pour les situations acceptées dans l’année. ${ARRET}`,
    unite: "jours",
    denominateur: "Situations acceptées dans l’année",
    compte: "personnes",
    dimensions: ["mesure", "delegation"],
  },
} as const satisfies Record<string, Indicateur>;

export type IndicateurCode = keyof typeof CATALOGUE;

/** Counted over the situations worked on. `sensible`: says something of the person (RGPD art. 9). */
export const LISTES_COMPTEES = {
  "conduite-avec-substance": { sensible: true },
  "conduite-sans-substance": { sensible: true },
  "sante-mentale": { sensible: true },
  frein: { sensible: true },
  difficulte: { sensible: false },
  outil: { sensible: false },
} as const satisfies Partial<Record<IndicateurCode, { sensible: boolean }>>;

export type ListeComptee = keyof typeof LISTES_COMPTEES;

export const DELAIS = [
  "delai-premiere-seance",
  "delai-acceptation",
] as const satisfies readonly IndicateurCode[];

export type Delai = (typeof DELAIS)[number];
