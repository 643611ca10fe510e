import { addDays, addMonths, type Jour, weekday } from "@/lib/time";

/** How often instances come back: once, each week, each fortnight, or the same weekday of each month. */
export const RYTHMES = ["UNE_FOIS", "SEMAINE", "QUINZAINE", "MOIS"] as const;
export type Rythme = (typeof RYTHMES)[number];

/** How many dates can be booked at once: a year of a monthly instance, and then some. */
export const SERIE_MAX = 16;

const premierOf = (jour: Jour): Jour => `${jour.slice(0, 8)}01`;

/** The `rang`-th of this weekday in the month of `premier`; the last one where there are not so many. */
function jourDuMois(premier: Jour, jourSemaine: number, rang: number): Jour {
  const debut = addDays(premier, (jourSemaine - weekday(premier) + 7) % 7);
  const jour = addDays(debut, 7 * rang);
  return jour.startsWith(premier.slice(0, 7)) ? jour : addDays(jour, -7);
}

/** The days of a series, its first one included: « le deuxième mardi du mois » keeps its rank from month to month. */
export function joursOf(premier: Jour, rythme: Rythme, nombre: number): Jour[] {
  if (rythme === "UNE_FOIS") return [premier];
  const rang = Math.floor((Number(premier.slice(8)) - 1) / 7);
  return Array.from({ length: Math.min(nombre, SERIE_MAX) }, (_, n) => {
    if (rythme === "MOIS") return jourDuMois(addMonths(premierOf(premier), n), weekday(premier), rang);
    return addDays(premier, n * (rythme === "SEMAINE" ? 7 : 14));
  });
}

/** Nothing falls on it, and nobody is taken or away. */
export const isLibre = ({
  ferie,
  empechement,
}: {
  ferie: string | null;
  empechement: string | null;
}): boolean => ferie === null && empechement === null;
