import { getCollectives } from "./collectif";
import { type Lecture, show, toHeures, withSeances } from "./lectures";
import type { Colonne } from "./place";
import { getRencontres, getVive, type Releve } from "./releve";

/** The hours of work of the year gone by (000:146), of a délégation according to its share (000:110). */
export const readTempsPrevu: Lecture = ({ releve }, place) => {
  const { heuresHebdo, intervenants, jours } = releve;
  const part = place ? place.partPrevue : 100;
  return show(
    heuresHebdo === null || part === null
      ? null
      : toHeures((heuresHebdo * 60 * intervenants * jours * part) / 700),
  );
};

const MINUTES = {
  individuel: (releve: Releve, place: Colonne | null) => {
    const { minutesSeance, minutesPreparation } = getVive(releve, place);
    return minutesSeance + minutesPreparation;
  },
  collectif: (releve: Releve, place: Colonne | null) => {
    const { minutesSeance, minutesPreparation } = getCollectives(releve, place);
    return minutesSeance + minutesPreparation;
  },
  rencontres: (releve: Releve, place: Colonne | null) => {
    const { minutesInstances, minutesSensibilisations, minutesPreparation } = getRencontres(releve, place);
    return minutesInstances + minutesSensibilisations + minutesPreparation;
  },
};

const TEMPS = Object.values(MINUTES);

/** The hours of one kind of work, or of all: those of individual séances are secret with them, and the sum too. */
export function readTempsRealise(sorte?: keyof typeof MINUTES): Lecture {
  const temps = sorte ? [MINUTES[sorte]] : TEMPS;
  const lire: Lecture = ({ releve }, place) =>
    show(toHeures(temps.reduce((somme, minutes) => somme + minutes(releve, place), 0)));
  return temps.includes(MINUTES.individuel) ? withSeances(lire) : lire;
}
