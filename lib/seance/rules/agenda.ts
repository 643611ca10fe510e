import { addDays, addMonths, heureOf, type Jour, jourOf, minutesOf, weekday } from "@/lib/time";
import type { Modalite, StatutSeance } from "@/prisma/client/enums";

/** The ways to look at the same agenda. */
export const VUES = ["semaine", "mois", "jour", "liste"] as const;
export type Vue = (typeof VUES)[number];

/**
 * What an agenda holds: séances on a situation, those of a group, instances and meetings of partners, the time reserved
 * around them, days away, time taken in calendars elsewhere.
 */
export const NATURES = ["seance", "collective", "rencontre", "autour", "absence", "ailleurs"] as const;
export type Nature = (typeof NATURES)[number];

const LISTE_JOURS = 28;
const lundiOf = (jour: Jour) => addDays(jour, 1 - weekday(jour));
const premierOf = (jour: Jour): Jour => `${jour.slice(0, 8)}01`;

/** The days a view shows, `au` excluded: whole weeks, the month's overlapping its neighbours'. */
export function periodeOf(vue: Vue, jour: Jour): { du: Jour; au: Jour } {
  if (vue === "jour") return { du: jour, au: addDays(jour, 1) };
  if (vue === "liste") return { du: jour, au: addDays(jour, LISTE_JOURS) };
  if (vue === "semaine") return { du: lundiOf(jour), au: addDays(lundiOf(jour), 7) };
  const suivant = addMonths(premierOf(jour), 1);
  return { du: lundiOf(premierOf(jour)), au: addDays(lundiOf(addDays(suivant, -1)), 7) };
}

/** The day a view opens on: from Saturday on, the week to come. */
export const ouvertureOf = (vue: Vue, aujourdhui: Jour): Jour =>
  vue === "semaine" && weekday(aujourdhui) > 5 ? addDays(lundiOf(aujourdhui), 7) : aujourdhui;

/** A day of the period before this one, and one of the period after. */
export function voisinsOf(vue: Vue, jour: Jour): { avant: Jour; apres: Jour } {
  if (vue === "mois") return { avant: addMonths(premierOf(jour), -1), apres: addMonths(premierOf(jour), 1) };
  const pas = { jour: 1, semaine: 7, liste: LISTE_JOURS }[vue];
  return { avant: addDays(jour, -pas), apres: addDays(jour, pas) };
}

/** Hours from midnight in `zone`, on the wall clock; after that day's end, 24. */
export function heuresOf(instant: Date, jour: Jour, zone: string): number {
  const autre = jourOf(instant, zone);
  if (autre !== jour) return autre < jour ? 0 : 24;
  return minutesOf(heureOf(instant, zone)) / 60;
}

/** The hours a grid is drawn for: a working day, and more where something begins before or ends after. */
export function amplitudeOf(heures: readonly { de: number; a: number }[]): { de: number; a: number } {
  return {
    de: Math.min(8, ...heures.map(({ de }) => Math.floor(de))),
    a: Math.max(18, ...heures.map(({ a }) => Math.ceil(a))),
  };
}

export type Couloir = { rang: number; sur: number };

/**
 * Side by side what overlaps: for each stretch, its lane and how many lanes its neighbours share; null beyond `max`
 * lanes. Of two that begin together, the first said has the first lane.
 */
export function couloirsOf(plages: readonly { de: number; a: number }[], max: number): (Couloir | null)[] {
  const rangs: number[] = [];
  const sur: number[] = [];
  let groupe: number[] = [];
  let fins: number[] = [];
  const close = () => {
    for (const n of groupe) sur[n] = Math.min(fins.length, max);
    groupe = [];
    fins = [];
  };
  const ordre = [...plages.entries()].sort(([, a], [, b]) => a.de - b.de);
  for (const [n, { de, a }] of ordre) {
    if (fins.every((fin) => fin <= de)) close();
    const libre = fins.findIndex((fin) => fin <= de);
    const rang = libre === -1 ? fins.length : libre;
    fins[rang] = a;
    rangs[n] = rang;
    groupe.push(n);
  }
  close();
  return plages.map((_, n) => {
    const rang = rangs[n] ?? 0;
    return rang < max ? { rang, sur: sur[n] ?? 1 } : null;
  });
}

/** The first days of a list, until they hold `max` lines; at least one that holds something. */
export function premiersJours<J extends { evenements: readonly unknown[] }>(
  jours: readonly J[],
  max: number,
): J[] {
  let total = 0;
  const reste = jours.findIndex(({ evenements }) => {
    const plein = total > 0 && total + evenements.length > max;
    total += evenements.length;
    return plein;
  });
  return reste === -1 ? [...jours] : jours.slice(0, reste);
}

/** A séance as the views of the agenda show it. */
export type AgendaSeance = {
  nature: "seance";
  id: string;
  code: string;
  modalite: Modalite;
  statut: StatutSeance;
  debut: Date;
  fin: Date;
  /** When the intervenant·e is taken, road and preparation included; null for who does not plan it, or once it is free. */
  reserve: { debut: Date; fin: Date } | null;
  lieu: string | null;
  intervenant: { id: string; nom: string };
  participants: number;
  /** Still to come, and the acteur's to move. */
  deplacable: boolean;
};
