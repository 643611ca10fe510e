import type { Delai, ListeComptee } from "./catalogue";
import type { LigneCollective, LigneExamen, LigneGroupe } from "./collectif";
import { type Colonne, isAt, type Place } from "./place";

/**
 * Held individual séances whose start falls in the year, in the espace's zone. `situations`, `professionnels` and
 * `structures` are distinct counts, the two last over those present; times are whole minutes.
 */
export type LigneActivite = Place & {
  seances: number;
  minutesSeance: number;
  minutesPreparation: number;
  presences: number;
  professionnels: number;
  structures: number;
  situations: number;
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

export type Releve = {
  annee: number;
  /** In the order they are shown. `partPrevue` in per cent. */
  delegations: readonly { id: string; nom: string; partPrevue: number | null }[];
  /** The espace's own values, retired ones included when they were used, in the order they are shown. */
  valeurs: readonly { liste: ListeComptee; code: string; libelle: string }[];
  /** As known at the end of the last complete month, like the lists and the delays. */
  activites: readonly LigneActivite[];
  /** As known now: only what is activity leaves it. */
  vives: readonly LigneActivite[];
  rencontres: readonly LigneRencontre[];
  collectives: readonly LigneCollective[];
  groupes: readonly LigneGroupe[];
  /** As known at the end of the last complete month. */
  examens: readonly LigneExamen[];
  listes: readonly LigneListe[];
  delais: readonly LigneDelai[];
};

const SANS_DELEGATION: Colonne = { code: "sans", nom: "Sans délégation", id: null, partPrevue: null };

/** The délégations in order, and « Sans délégation » only when something was worked on there. */
export function listColonnes({ delegations, vives, listes, delais, examens }: Releve): Colonne[] {
  const colonnes = delegations.map(({ id, nom, partPrevue }) => ({ code: id, nom, id, partPrevue }));
  const isSans = (ligne: { delegationId: string | null; ensemble?: boolean }) =>
    !ligne.ensemble && ligne.delegationId === null;
  return [...vives, ...listes, ...delais, ...examens].some(isSans)
    ? [...colonnes, SANS_DELEGATION]
    : colonnes;
}

const AUCUNE: Omit<LigneActivite, keyof Place> = {
  seances: 0,
  minutesSeance: 0,
  minutesPreparation: 0,
  presences: 0,
  professionnels: 0,
  structures: 0,
  situations: 0,
};

/** The line of a column, or of the whole espace (null); zeros where nothing happened. */
export function getActivite(
  activites: readonly LigneActivite[],
  colonne: Colonne | null,
): Omit<LigneActivite, keyof Place> {
  return activites.find((ligne) => isAt(ligne, colonne)) ?? AUCUNE;
}

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

/** Whether something was held, or recorded, since the end of the last complete month. */
export const isVive = (releve: Releve): boolean =>
  [...listColonnes(releve), null].some((colonne) => {
    const [arretee, vive] = [getActivite(releve.activites, colonne), getActivite(releve.vives, colonne)];
    return arretee.seances !== vive.seances || arretee.situations !== vive.situations;
  });
