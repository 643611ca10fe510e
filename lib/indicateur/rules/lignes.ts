import { SORTE_GROUPE_LABELS } from "@/lib/groupe/labels/groupe";
import { SorteGroupe } from "@/prisma/client/enums";
import { CATALOGUE, type IndicateurCode, type ListeComptee } from "./catalogue";
import { createListeCompte } from "./famille";
import {
  type Lecture,
  readAvecSeances,
  readCellule,
  readExact,
  readHeures,
  readHeuresRencontres,
  readMediane,
  readPartPrevue,
  readPartRealisee,
  readRencontres,
} from "./lectures";
import { readCollectives, readGroupes, readHeuresCollectives } from "./lectures-collectif";
import type { LigneActivite, LigneRencontre, Releve } from "./releve";

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

type Minutes = Pick<LigneRencontre, "minutesInstances" | "minutesSensibilisations" | "minutesPreparation">;

const HEURES_RENCONTRES: readonly [code: string, nom: string, minutes: (ligne: Minutes) => number][] = [
  ["instance", "Instances", (ligne) => ligne.minutesInstances],
  ["sensibilisation", "Sensibilisations", (ligne) => ligne.minutesSensibilisations],
  ["preparation", "Préparation et synthèse", (ligne) => ligne.minutesPreparation],
  [
    "total",
    "Total",
    (ligne) => ligne.minutesInstances + ligne.minutesSensibilisations + ligne.minutesPreparation,
  ],
];

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
  instances: createSeule(
    "instances",
    readRencontres(({ instances }) => instances),
  ),
  sensibilisations: createSeule(
    "sensibilisations",
    readRencontres(({ sensibilisations }) => sensibilisations),
  ),
  "presents-sensibilisations": createSeule(
    "presents-sensibilisations",
    readRencontres(({ presents }) => presents),
  ),
  "heures-rencontres": () => ({
    lignes: HEURES_RENCONTRES.map(([code, nom, minutes]) => ({
      ...{ code, nom },
      lire: readHeuresRencontres(minutes),
    })),
    base: null,
  }),
  "seances-collectives": createSeule(
    "seances-collectives",
    readCollectives(({ seances }) => seances),
  ),
  "presences-collectives": createSeule(
    "presences-collectives",
    readCollectives(({ presences }) => presences),
  ),
  "heures-collectives": () => ({
    lignes: [
      { code: "seance", nom: "Séances", lire: readHeuresCollectives(({ minutesSeance }) => minutesSeance) },
      {
        code: "preparation",
        nom: "Préparation et synthèse",
        lire: readHeuresCollectives(({ minutesPreparation }) => minutesPreparation),
      },
      { code: "total", nom: "Total", lire: readHeuresCollectives(getMinutes) },
    ],
    base: null,
  }),
  groupes: () => ({
    lignes: [
      ...Object.values(SorteGroupe).map((sorte) => ({
        ...{ code: sorte, nom: SORTE_GROUPE_LABELS[sorte] },
        lire: readGroupes(sorte),
      })),
      { code: "total", nom: "Total", lire: readGroupes() },
    ],
    base: null,
  }),
  "situations-en-groupe": createSeule("situations-en-groupe", readCellule("situations-en-groupe")),
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
