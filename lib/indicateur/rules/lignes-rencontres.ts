import { readHeuresRencontres, readRencontres } from "./lectures";
import { createSeule, type Lignes } from "./lignes-seule";
import type { LigneRencontre } from "./releve";

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

/** Instances and meetings of partners. */
export const LIGNES_RENCONTRES = {
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
  "heures-rencontres": (): Lignes => ({
    lignes: HEURES_RENCONTRES.map(([code, nom, minutes]) => ({
      ...{ code, nom },
      lire: readHeuresRencontres(minutes),
    })),
    base: null,
  }),
};
