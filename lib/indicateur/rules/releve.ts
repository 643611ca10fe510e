import type { Delai, ListeComptee } from "./catalogue";
import type { LigneCollective, LigneExamen, LigneGroupe } from "./collectif";
import type { LigneDecompte } from "./decomptes";
import { type Colonne, isAt, type Place } from "./place";
import type { LigneVentilation, Nomenclature } from "./ventilations";

/** Held individual séances whose start falls in the year, in the espace's zone, and the distinct situations behind them. */
export type LigneActivite = Place & { seances: number; situations: number };

/**
 * The same up to now. `professionnels` and `structures` are distinct counts over those present; times are whole minutes.
 */
export type LigneVive = LigneActivite & {
  minutesSeance: number;
  minutesPreparation: number;
  presences: number;
  professionnels: number;
  structures: number;
};

/**
 * Instances and meetings of partners held, whose start falls in the year. No situation is behind them: they bound no
 * secret. Times are whole minutes; `presents` is the attendance of the meetings of partners.
 */
export type LigneRencontre = Place & {
  instances: number;
  sensibilisations: number;
  minutesInstances: number;
  minutesSensibilisations: number;
  minutesPreparation: number;
  presents: number;
};

/** Distinct situations worked on in the year that have this value. By délégation only: totals are sums. */
export type LigneListe = {
  liste: ListeComptee;
  code: string;
  delegationId: string | null;
  situations: number;
};

/** Situations behind a delay, and its median in days (null without any). */
export type LigneDelai = Place & { delai: Delai; situations: number; medianeJours: number | null };

/**
 * The time between séances of a situation that follow one another, the rhythm planned for them, and by how much they differ
 * (null without any): medians in days. `situations`: how many are behind them.
 */
export type LigneCadence = Place & {
  situations: number;
  intervalle: number | null;
  prevu: number | null;
  derive: number | null;
};

export type Releve = {
  annee: number;
  /** In the order they are shown. `partPrevue` in per cent. */
  delegations: readonly { id: string; nom: string; partPrevue: number | null }[];
  /** The espace's own values, retired ones included when they were used, in the order they are shown. */
  valeurs: readonly { liste: ListeComptee; code: string; libelle: string }[];
  /** The lists that say who came, with their own values. */
  nomenclatures: readonly { liste: Nomenclature; code: string; libelle: string }[];
  /** In the order they are shown. `allocataires`: who receive the RSA there, when it is known. */
  territoires: readonly { id: string; nom: string; delegationId: string; allocataires: number | null }[];
  /** Hours a week of one intervenant·e, if the espace has said, how many there are, and days of the year gone by. */
  heuresHebdo: number | null;
  intervenants: number;
  jours: number;
  /** As known at the end of the last complete month, like the lists, the counts and the delays. */
  activites: readonly LigneActivite[];
  /** As known now: only what is activity leaves it. */
  vives: readonly LigneVive[];
  ventilations: readonly LigneVentilation[];
  rencontres: readonly LigneRencontre[];
  collectives: readonly LigneCollective[];
  ventilationsCollectives: readonly LigneVentilation[];
  groupes: readonly LigneGroupe[];
  /** As known at the end of the last complete month. */
  examens: readonly LigneExamen[];
  listes: readonly LigneListe[];
  decomptes: readonly LigneDecompte[];
  delais: readonly LigneDelai[];
  cadences: readonly LigneCadence[];
};

const SANS_DELEGATION: Colonne = { code: "sans", nom: "Sans délégation", id: null, partPrevue: null };

type Placee = { delegationId: string | null; ensemble?: boolean };

/** The délégations in order, and « Sans délégation » only when something was worked on there. */
export function listColonnes(releve: Releve): Colonne[] {
  const { vives, ventilations } = releve;
  return createColonnes(releve, [vives, ventilations, ...listArretees(releve)]);
}

/**
 * The columns of what is said of situations: those of the end of the last complete month, whatever was done since, so that
 * a séance of today without a délégation changes nothing of what is withheld.
 */
export const listColonnesArretees = (releve: Releve): Colonne[] =>
  createColonnes(releve, listArretees(releve));

const listArretees = (releve: Releve): readonly (readonly Placee[])[] => {
  const { activites, listes, decomptes, delais, examens, cadences } = releve;
  return [activites, listes, decomptes, delais, examens, cadences];
};

function createColonnes({ delegations }: Releve, familles: readonly (readonly Placee[])[]): Colonne[] {
  const colonnes = delegations.map(({ id, nom, partPrevue }) => ({ code: id, nom, id, partPrevue }));
  const isSans = (ligne: Placee) => !ligne.ensemble && ligne.delegationId === null;
  return familles.some((lignes) => lignes.some(isSans)) ? [...colonnes, SANS_DELEGATION] : colonnes;
}

const AUCUNE: Omit<LigneVive, keyof Place> = {
  seances: 0,
  minutesSeance: 0,
  minutesPreparation: 0,
  presences: 0,
  professionnels: 0,
  structures: 0,
  situations: 0,
};

/** The line of a column, or of the whole espace (null); zeros where nothing happened. */
export const getActivite = (activites: readonly LigneActivite[], colonne: Colonne | null) =>
  activites.find((ligne) => isAt(ligne, colonne)) ?? AUCUNE;

/** The same of what was done up to now. */
export const getVive = ({ vives }: Pick<Releve, "vives">, colonne: Colonne | null) =>
  vives.find((ligne) => isAt(ligne, colonne)) ?? AUCUNE;

const AUCUNE_RENCONTRE: Omit<LigneRencontre, keyof Place> = {
  instances: 0,
  sensibilisations: 0,
  minutesInstances: 0,
  minutesSensibilisations: 0,
  minutesPreparation: 0,
  presents: 0,
};

/** The rencontres of a column, or of the whole espace (null). */
export const getRencontres = ({ rencontres }: Pick<Releve, "rencontres">, colonne: Colonne | null) =>
  rencontres.find((ligne) => isAt(ligne, colonne)) ?? AUCUNE_RENCONTRE;

export function getDelai({ delais }: Releve, delai: Delai, colonne: Colonne | null) {
  const ligne = delais.find((candidate) => candidate.delai === delai && isAt(candidate, colonne));
  return { situations: ligne?.situations ?? 0, medianeJours: ligne?.medianeJours ?? null };
}

const AUCUNE_CADENCE = { situations: 0, intervalle: null, prevu: null, derive: null };

export const getCadence = ({ cadences }: Pick<Releve, "cadences">, colonne: Colonne | null) =>
  cadences.find((ligne) => isAt(ligne, colonne)) ?? AUCUNE_CADENCE;

/** Whether something was held, or recorded, since the end of the last complete month. */
export const isVive = (releve: Releve): boolean =>
  [...listColonnes(releve), null].some((colonne) => {
    const [arretee, vive] = [getActivite(releve.activites, colonne), getActivite(releve.vives, colonne)];
    return arretee.seances !== vive.seances || arretee.situations !== vive.situations;
  });
