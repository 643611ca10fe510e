import type { ZoneFeries } from "@/lib/cadence/rules/feries";
import type { Jour } from "@/lib/time";
import { type Estimation, estimateSeances, type Rythme, type Sorte } from "./prevision";
import { type Absence, capaciteOf, countJoursOuvres, JOURS_OUVRES, lundiOf } from "./semaines";

/** Minutes of work of one person in one week, of one kind and délégation: done, or planned. */
export type Travail = {
  membreId: string;
  semaine: Jour;
  sorte: Sorte;
  delegationId: string | null;
  faite: boolean;
  minutes: number;
};

/** What was read of the work, from which everything here is worked out. */
export type Releve = {
  /** Hours a week of one intervenant·e; null where the espace has not said. */
  heuresHebdo: number | null;
  intervenants: readonly string[];
  travaux: readonly Travail[];
  rythmes: readonly (Rythme & { membreId: string })[];
  absences: readonly (Absence & { membreId: string })[];
};

/** A week, in minutes. `capacite` is null where the espace has not said how many hours are worked. */
export type Semaine = {
  lundi: Jour;
  faites: number;
  prevues: number;
  estimees: number;
  capacite: number | null;
  /** Days not worked, of the five of each person: absences and public holidays. */
  joursAbsents: number;
};

/** The weeks of one person, or of all of them together. */
export type Serie = { semaines: Semaine[]; sansPlace: number; estimations: Estimation[] };

type Calendrier = { semaines: readonly Jour[]; today: Jour; feries: ZoneFeries };

const sum = (nombres: readonly number[]) => nombres.reduce((total, nombre) => total + nombre, 0);

/** The weeks of one intervenant·e: what is done, what is planned, and from next week on what the rhythm still promises. */
export function serieOf(releve: Releve, membreId: string, calendrier: Calendrier): Serie {
  const { heuresHebdo } = releve;
  const travaux = releve.travaux.filter((travail) => travail.membreId === membreId);
  const absences = releve.absences.filter((absence) => absence.membreId === membreId);
  const minutesOf = (lundi: Jour, faite: boolean) =>
    sum(travaux.filter((t) => t.semaine === lundi && t.faite === faite).map(({ minutes }) => minutes));
  const semaines = calendrier.semaines.map((lundi): Semaine => {
    const jours = countJoursOuvres(lundi, absences, calendrier.feries);
    return {
      lundi,
      faites: minutesOf(lundi, true),
      prevues: minutesOf(lundi, false),
      estimees: 0,
      capacite: heuresHebdo === null ? null : capaciteOf(heuresHebdo, jours),
      joursAbsents: JOURS_OUVRES - jours,
    };
  });
  const aVenir = semaines.filter(
    ({ lundi, joursAbsents }) => lundi > lundiOf(calendrier.today) && joursAbsents < JOURS_OUVRES,
  );
  const { estimations, sansPlace } = estimateSeances(
    releve.rythmes.filter((rythme) => rythme.membreId === membreId),
    aVenir.map(({ lundi }) => lundi),
    new Map(aVenir.map(({ lundi, capacite, prevues }) => [lundi, libreOf(capacite, prevues)])),
  );
  for (const semaine of semaines)
    semaine.estimees = sum(estimations.filter((e) => e.semaine === semaine.lundi).map((e) => e.minutes));
  return { semaines, sansPlace, estimations };
}

const libreOf = (capacite: number | null, prevues: number): number =>
  capacite === null ? Number.POSITIVE_INFINITY : capacite - prevues;

/** The weeks to come, this one included, that ask of one person more than their hours of work. */
export const semainesEnTrop = (semaines: readonly Semaine[], lundi: Jour): Semaine[] =>
  semaines.filter((semaine) => semaine.lundi >= lundi && depassementOf(semaine) > 0);

/** Weeks as months, each in the month in which it begins; a month is named by the Monday of its first week. */
export function addMois(semaines: readonly Semaine[]): Semaine[] {
  const mois = [...new Set(semaines.map(({ lundi }) => lundi.slice(0, 7)))];
  return mois.flatMap((debut) => {
    const memes = semaines.filter(({ lundi }) => lundi.startsWith(debut));
    return addSeries(memes.map((semaine) => ({ semaines: [semaine], sansPlace: 0, estimations: [] })))
      .semaines;
  });
}

/** Several people as one: their minutes and their hours of work are added up, week by week. */
export function addSeries(series: readonly Serie[]): Serie {
  const lundis = series[0]?.semaines.map(({ lundi }) => lundi) ?? [];
  const semaines = lundis.map((lundi, rang): Semaine => {
    const memes = series.flatMap((serie) => serie.semaines[rang] ?? []);
    const capacites = memes.flatMap(({ capacite }) => capacite ?? []);
    return {
      lundi,
      faites: sum(memes.map(({ faites }) => faites)),
      prevues: sum(memes.map(({ prevues }) => prevues)),
      estimees: sum(memes.map(({ estimees }) => estimees)),
      capacite: capacites.length === memes.length ? sum(capacites) : null,
      joursAbsents: sum(memes.map(({ joursAbsents }) => joursAbsents)),
    };
  });
  return {
    semaines,
    sansPlace: sum(series.map(({ sansPlace }) => sansPlace)),
    estimations: series.flatMap(({ estimations }) => estimations),
  };
}

export const totalOf = ({ faites, prevues, estimees }: Pick<Semaine, "faites" | "prevues" | "estimees">) =>
  faites + prevues + estimees;

/** By how many minutes a week goes beyond the hours of work; 0 when it does not, or when they are not known. */
export function depassementOf(semaine: Semaine): number {
  return semaine.capacite === null ? 0 : Math.max(0, totalOf(semaine) - semaine.capacite);
}
