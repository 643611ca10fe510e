import { addDays, type Jour, weekday } from "@/lib/time";

/** What the protocole de fonctionnement of a situation says of time (000:79). */
export type Protocole = {
  rythmeSemaines: number;
  /** Days either side of the target within which a date still keeps the rhythm. */
  toleranceJours: number;
  dureeMinutes: number;
  /** Preparation, reserved just before the séance for the intervenant·e. */
  avantMinutes: number;
  /** Synthèse, reserved just after it. */
  apresMinutes: number;
  /** The séances the protocole provides for, those already held included. */
  nombreSeances?: number;
  /** No séance is proposed after that day. */
  dateFin?: Jour;
};

/**
 * « À titre indicatif […] en moyenne toutes les 6 semaines avec pour référence 2 heures de
 * réunion plus 1 heure de préparation plus synthèse » (000:79): a suggestion that each
 * protocole may change.
 */
export const PROTOCOLE_PAR_DEFAUT: Protocole = {
  rythmeSemaines: 6,
  toleranceJours: 7,
  dureeMinutes: 120,
  avantMinutes: 30,
  apresMinutes: 30,
};

/** Days between two séances of a protocole. */
export function intervalleOf({ rythmeSemaines }: Pick<Protocole, "rythmeSemaines">): number {
  return Math.max(1, Math.round(rythmeSemaines * 7));
}

/** The day itself, or the Monday after a weekend: nobody aims at a Sunday. */
export function ouvreOf(jour: Jour): Jour {
  return addDays(jour, [0, 0, 0, 0, 0, 2, 1][weekday(jour) - 1] ?? 0);
}

/** The target after a séance: the rhythm counts from the day it is really held, not from its own target. */
export function nextCible(precedente: Jour, protocole: Pick<Protocole, "rythmeSemaines">): Jour {
  return ouvreOf(addDays(precedente, intervalleOf(protocole)));
}
