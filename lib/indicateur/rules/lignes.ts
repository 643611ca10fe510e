import { CATALOGUE, type IndicateurCode, type ListeComptee } from "./catalogue";
import { createListeCompte } from "./famille";
import {
  type Lecture,
  readAvecSeances,
  readCellule,
  readExact,
  readHeures,
  readMediane,
  readPartPrevue,
  readPartRealisee,
} from "./lectures";
import type { LigneActivite, Releve } from "./releve";

/** A line before it is read: its name, and where its figures come from. */
export type Ligne = { code: string; nom: string; lire: Lecture };

/** The lines of a table, and the one that is their denominator. */
export type Lignes = { lignes: Ligne[]; base: Ligne | null };

const getMinutes = ({
  minutesSeance,
  minutesPreparation,
}: Pick<LigneActivite, "minutesSeance" | "minutesPreparation">) => minutesSeance + minutesPreparation;

const createSeule = (code: IndicateurCode, lire: Lecture) => (): Lignes => ({
  lignes: [{ code, nom: CATALOGUE[code].nom, lire }],
  base: null,
});

const createValeurs =
  (liste: ListeComptee) =>
  ({ valeurs }: Releve): Lignes => ({
    lignes: valeurs
      .filter((valeur) => valeur.liste === liste)
      .map(({ code, libelle }) => ({
        code,
        nom: libelle,
        lire: readCellule(createListeCompte(liste, code)),
      })),
    base: { code: "situations", nom: CATALOGUE.situations.nom, lire: readCellule("situations") },
  });

const createDelai = (delai: "delai-premiere-seance" | "delai-acceptation") => (): Lignes => ({
  lignes: [{ code: "mediane", nom: "Délai médian", lire: readMediane(delai) }],
  base: { code: "situations", nom: CATALOGUE[delai].denominateur, lire: readCellule(delai) },
});

/** What each table of the catalogue is made of. */
export const LIGNES = {
  seances: createSeule(
    "seances",
    readAvecSeances(({ seances }) => seances),
  ),
  heures: () => ({
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
  "part-realisee": () => ({
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
  presences: createSeule(
    "presences",
    readAvecSeances(({ presences }) => presences),
  ),
  professionnels: createSeule(
    "professionnels",
    readExact(({ professionnels }) => professionnels),
  ),
  structures: createSeule(
    "structures",
    readExact(({ structures }) => structures),
  ),
  situations: createSeule("situations", readCellule("situations")),
  "conduite-avec-substance": createValeurs("conduite-avec-substance"),
  "conduite-sans-substance": createValeurs("conduite-sans-substance"),
  "sante-mentale": createValeurs("sante-mentale"),
  frein: createValeurs("frein"),
  difficulte: createValeurs("difficulte"),
  outil: createValeurs("outil"),
  "delai-premiere-seance": createDelai("delai-premiere-seance"),
  "delai-acceptation": createDelai("delai-acceptation"),
} satisfies Record<IndicateurCode, (releve: Releve) => Lignes>;
