import { CATALOGUE } from "./catalogue";
import {
  type Lecture,
  readAvecSeances,
  readHeures,
  readPartPrevue,
  readPartRealisee,
  show,
  toHeures,
  withSeances,
} from "./lectures";
import { readTempsPrevu, readTempsRealise } from "./lectures-temps";
import { readPartAvecSeances } from "./lectures-ventilations";
import { createParts, createSeule, type Lignes } from "./lignes-seule";
import { MOIS_NOMS, SUITE_SEANCE_NOMS } from "./noms";
import type { LigneVive } from "./releve";
import { countVentilation } from "./ventilations";

export const getMinutes = ({
  minutesSeance,
  minutesPreparation,
}: Pick<LigneVive, "minutesSeance" | "minutesPreparation">) => minutesSeance + minutesPreparation;

/** What became of the séances: statuses that say the same to who reads figures are one. */
export const SUITES_SEANCE: Readonly<Record<string, readonly string[]>> = {
  TENUE: ["TENUE"],
  ANNULEE: ["ANNULEE"],
  NON_TENUE: ["NON_TENUE"],
  REPORTEE: ["REPORTEE"],
  A_VENIR: ["PROPOSEE", "CONFIRMEE"],
};

const readHeuresDuMois = (mois: string): Lecture =>
  withSeances(({ releve }, place) =>
    show(toHeures(countVentilation(releve.ventilations, "heures-par-mois", place, mois))),
  );

const createMois = (lireOf: (mois: string) => Lecture) => (): Lignes => ({
  lignes: MOIS_NOMS.map(([code, nom]) => ({ code, nom, lire: lireOf(code) })),
  base: null,
});

/** Individual séances: how many, how long, when. */
export const LIGNES_SEANCES = {
  seances: createSeule(
    "seances",
    readAvecSeances(({ seances }) => seances),
  ),
  "suite-seances": (): Lignes => ({
    lignes: createParts(SUITE_SEANCE_NOMS, (code) =>
      readPartAvecSeances("suite-seances", ...(SUITES_SEANCE[code] ?? [])),
    ),
    base: { code: "total", nom: "Séances prévues", lire: readPartAvecSeances("suite-seances") },
  }),
  heures: (): Lignes => ({
    lignes: [
      { code: "seance", nom: "Séances", lire: readHeures(({ minutesSeance }) => minutesSeance) },
      {
        code: "preparation",
        nom: "Préparation et synthèse",
        lire: readHeures(({ minutesPreparation }) => minutesPreparation),
      },
      { code: "total", nom: "Total", lire: readHeures(getMinutes) },
    ],
    base: null,
  }),
  "temps-de-travail": (): Lignes => ({
    lignes: [
      { code: "prevu", nom: "Temps prévu", lire: readTempsPrevu },
      { code: "individuel", nom: "Séances individuelles", lire: readTempsRealise("individuel") },
      { code: "collectif", nom: "Séances collectives", lire: readTempsRealise("collectif") },
      { code: "rencontres", nom: "Instances et sensibilisations", lire: readTempsRealise("rencontres") },
      { code: "total", nom: "Temps réalisé", lire: readTempsRealise() },
    ],
    base: null,
  }),
  "part-realisee": (): Lignes => ({
    lignes: [
      { code: "prevue", nom: "Part prévue", lire: readPartPrevue },
      { code: "realisee", nom: "Part réalisée", lire: readPartRealisee(getMinutes) },
    ],
    // Every share is of the hours of all, whatever the column.
    base: {
      code: "heures",
      nom: CATALOGUE.heures.nom,
      lire: (contexte) => readHeures(getMinutes)(contexte, null),
    },
  }),
  "seances-par-mois": createMois((mois) => readPartAvecSeances("seances-par-mois", mois)),
  "heures-par-mois": createMois(readHeuresDuMois),
};
