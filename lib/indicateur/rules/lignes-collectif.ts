import { SORTE_GROUPE_LABELS } from "@/lib/groupe/labels/groupe";
import { SorteGroupe } from "@/prisma/client/enums";
import { readAvecSeances, readCellule, readRencontres } from "./lectures";
import { readCollectives, readGroupes, readHeuresCollectives } from "./lectures-collectif";
import { readPartCollective } from "./lectures-ventilations";
import { getMinutes, SUITES_SEANCE } from "./lignes-seances";
import { createParts, createSeule, type Lignes } from "./lignes-seule";
import { ASSIDUITE_NOMS, INSCRIPTION_NOMS, SUITE_DEMANDE_NOMS, SUITE_SEANCE_NOMS } from "./noms";

/** The work of groups. */
export const LIGNES_COLLECTIF = {
  "seances-collectives": createSeule(
    "seances-collectives",
    readCollectives(({ seances }) => seances),
  ),
  "suite-seances-collectives": (): Lignes => ({
    lignes: createParts(SUITE_SEANCE_NOMS, (code) =>
      readPartCollective("suite-seances-collectives", ...(SUITES_SEANCE[code] ?? [])),
    ),
    base: { code: "total", nom: "Séances prévues", lire: readPartCollective("suite-seances-collectives") },
  }),
  "seances-par-sorte": (): Lignes => ({
    lignes: [
      { code: "INDIVIDUEL", nom: "Séances individuelles", lire: readAvecSeances(({ seances }) => seances) },
      ...createParts(SORTE_GROUPE_LABELS, (code) => readPartCollective("seances-par-sorte", code)),
      { code: "INSTANCE", nom: "Instances", lire: readRencontres(({ instances }) => instances) },
      {
        code: "SENSIBILISATION",
        nom: "Sensibilisations",
        lire: readRencontres(({ sensibilisations }) => sensibilisations),
      },
    ],
    base: null,
  }),
  "presences-collectives": createSeule(
    "presences-collectives",
    readCollectives(({ presences }) => presences),
  ),
  "assiduite-collective": (): Lignes => ({
    lignes: createParts(ASSIDUITE_NOMS, (code) => readPartCollective("assiduite-collective", code)),
    base: { code: "total", nom: "Attendus", lire: readPartCollective("assiduite-collective") },
  }),
  "professionnels-collectifs": createSeule(
    "professionnels-collectifs",
    readCollectives(({ professionnels }) => professionnels),
  ),
  "structures-collectives": createSeule(
    "structures-collectives",
    readCollectives(({ structures }) => structures),
  ),
  "heures-collectives": (): Lignes => ({
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
  groupes: (): Lignes => ({
    lignes: [
      ...Object.values(SorteGroupe).map((sorte) => ({
        ...{ code: sorte, nom: SORTE_GROUPE_LABELS[sorte] },
        lire: readGroupes(sorte),
      })),
      { code: "total", nom: "Total", lire: readGroupes() },
    ],
    base: null,
  }),
  "demandes-collectives": (): Lignes => ({
    lignes: createParts(SUITE_DEMANDE_NOMS, (code) => readPartCollective("demandes-collectives", code)),
    base: { code: "total", nom: "Demandes déposées", lire: readPartCollective("demandes-collectives") },
  }),
  inscriptions: (): Lignes => ({
    lignes: createParts(INSCRIPTION_NOMS, (code) => readPartCollective("inscriptions", code)),
    base: null,
  }),
  "situations-en-groupe": createSeule("situations-en-groupe", readCellule("situations-en-groupe")),
};
