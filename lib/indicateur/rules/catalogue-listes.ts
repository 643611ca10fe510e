import { ARRET, type Indicateur } from "./indicateur";

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

/** What is said of them, list by list. */
export const LISTES = {
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
} as const satisfies Record<string, Indicateur>;
