import { addMinutes, instantOf, type Jour, minutesOf } from "@/lib/time";
import type { Departs } from "./agenda";
import { type Calendrier, instantAt, type JourCivil } from "./calendrier";
import type { Protocole } from "./protocole";

/** Séances begin on the quarter of an hour, which the UTC offset of every zone keeps too. */
const QUART = 15 * 60_000;

/** A time when everybody is free. Its ranges are half-open. */
export type Creneau = {
  jour: Jour;
  /** The séance itself. */
  start: Date;
  end: Date;
  /** What the intervenant·e books: travel and preparation before, synthèse and travel after. */
  reserveStart: Date;
  reserveEnd: Date;
  lieu?: string;
};

/** Where a séance may be put, in milliseconds, before anybody asks to read it. */
export type Place = { start: number; lieu: string | undefined; trajetMinutes: number };

/** One place for each stretch of common time, the nearest to the wished hour first, else in order. */
export function placesOf(
  departs: readonly Departs[],
  jour: JourCivil,
  heure: string | undefined,
  { zone }: Calendrier,
): Place[] {
  const souhait = heure ? instantAt(jour, heure, minutesOf(heure), zone) : jour.debut;
  const places: Place[] = [];
  for (const depart of departs) {
    const start = startOf(depart, souhait);
    if (start === null || places.some((place) => place.start === start)) continue;
    places.push({ start, lieu: depart.lieu, trajetMinutes: depart.trajetMinutes ?? 0 });
  }
  return places.sort(
    (a, b) => Math.abs(a.start - souhait) - Math.abs(b.start - souhait) || a.start - b.start,
  );
}

function startOf({ premier, dernier }: Departs, souhait: number): number | null {
  if (premier <= souhait && souhait <= dernier) return souhait;
  const start = souhait < premier ? Math.ceil(premier / QUART) * QUART : Math.floor(dernier / QUART) * QUART;
  return premier <= start && start <= dernier ? start : null;
}

export function creneauOf(
  { start, lieu, trajetMinutes }: Place,
  { jour }: JourCivil,
  protocole: Protocole,
): Creneau {
  const debut = instantOf(start);
  const end = addMinutes(debut, protocole.dureeMinutes);
  return {
    jour,
    start: debut,
    end,
    reserveStart: addMinutes(debut, -protocole.avantMinutes - trajetMinutes),
    reserveEnd: addMinutes(end, protocole.apresMinutes + trajetMinutes),
    lieu,
  };
}
