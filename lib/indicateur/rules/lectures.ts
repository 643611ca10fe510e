import { getTaux } from "@/lib/secret/rules/derives";
import type { Protection } from "@/lib/secret/rules/protection";
import type { Delai } from "./catalogue";
import { createCelluleId } from "./famille-series";
import type { Colonne } from "./place";
import {
  getCadence,
  getDelai,
  getRencontres,
  getVive,
  type LigneRencontre,
  type LigneVive,
  type Releve,
} from "./releve";

/**
 * A figure as it may be shown: `secret` is withheld. A null that is not secret has no object
 * (the median of nothing, a share of no hours).
 */
export type CelluleProtegee = { valeur: number | null; secret: boolean };

/** The year's lines, and what their protection lets out of them. */
export type Contexte = {
  releve: Releve;
  colonnes: readonly Colonne[];
  protection: Protection;
  /** The protection of what was done up to now. */
  vive: Protection;
};

/** How the figures of one line are read, column by column; null is the whole espace. */
export type Lecture = (contexte: Contexte, place: Colonne | null) => CelluleProtegee;

type Mesure = (vive: Omit<LigneVive, "ensemble" | "delegationId">) => number;

type MesureRencontre = (rencontres: Omit<LigneRencontre, "ensemble" | "delegationId">) => number;

export const SECRETE: CelluleProtegee = { valeur: null, secret: true };

export const show = (valeur: number | null): CelluleProtegee => ({ valeur, secret: false });

const getProtege = (protection: Protection, compte: string, place: Colonne | null) => {
  const valeur = protection.get(createCelluleId(compte, place));
  // Nobody was without a délégation at the month's end: a column that what was done since opens.
  if (valeur === undefined && place?.id === null) return 0;
  if (valeur === undefined) throw new Error(`Chiffre non protégé : ${compte}`);
  return valeur;
};

/** A cell of the family. */
export const readCellule =
  (compte: string): Lecture =>
  ({ protection }, place) => {
    const valeur = getProtege(protection, compte, place);
    return valeur === null ? SECRETE : show(valeur);
  };

/** An activity that bounds no secret: always exact, up to now. */
export const readExact =
  (mesure: Mesure): Lecture =>
  ({ releve }, place) =>
    show(mesure(getVive(releve, place)));

/** What goes with the séances is secret where their number would give situations away, of the month's end or of today. */
export const withSeances =
  (lire: Lecture): Lecture =>
  (contexte, place) => {
    const { protection, vive } = contexte;
    const isSecret = [protection, vive].some((une) => getProtege(une, "seances", place) === null);
    return isSecret ? SECRETE : lire(contexte, place);
  };

/** The séances and what is in proportion to them (hours, presences), up to now. */
export const readAvecSeances = (mesure: Mesure): Lecture => withSeances(readExact(mesure));

/** Minutes, shown in hours to the hundredth. */
export const readHeures = (minutes: Mesure) => readAvecSeances((ligne) => toHeures(minutes(ligne)));

export const readHeuresRencontres = (minutes: MesureRencontre) =>
  readRencontres((ligne) => toHeures(minutes(ligne)));

export const toHeures = (minutes: number) => Math.round((minutes * 100) / 60) / 100;

/** Instances and meetings of partners: no situation is behind them, they are always exact. */
export const readRencontres =
  (mesure: MesureRencontre): Lecture =>
  ({ releve }, place) =>
    show(mesure(getRencontres(releve, place)));

/** A median goes with the number of situations behind it. */
export const readMediane =
  (delai: Delai): Lecture =>
  (contexte, place) =>
    getProtege(contexte.protection, delai, place) === null
      ? SECRETE
      : show(getDelai(contexte.releve, delai, place).medianeJours);

/** So do the intervals between séances. */
export const readCadence =
  (mesure: "intervalle" | "prevu" | "derive"): Lecture =>
  (contexte, place) =>
    getProtege(contexte.protection, "cadence", place) === null
      ? SECRETE
      : show(getCadence(contexte.releve, place)[mesure]);

/** The share planned in the settings (000:110): a decision, not a count. */
export const readPartPrevue: Lecture = (_, place) => show(place?.partPrevue ?? null);

/** The share of a column in the hours of all, in per cent. */
export const readPartRealisee =
  (minutes: Mesure): Lecture =>
  (contexte, place) => {
    const partie = readAvecSeances(minutes)(contexte, place);
    const base = readAvecSeances(minutes)(contexte, null);
    return partie.secret || base.secret ? SECRETE : show(getTaux(partie.valeur, base.valeur));
  };
