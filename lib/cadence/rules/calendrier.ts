import { addDays, diffDays, type Jour, toInstant, weekday } from "@/lib/time";
import { feriesOf, type ZoneFeries } from "./feries";
import type { Motif } from "./motifs";
import type { Periode } from "./vacances";

const HEURES_24 = 24 * 3_600_000;
const ORIGINE: Jour = "1970-01-01";

/** A civil day of the espace. `debut` and `fin` are its two midnights, in epoch milliseconds. */
export type JourCivil = {
  jour: Jour;
  /** Days since 1 January 1970: the planner counts with these. */
  numero: number;
  weekday: number;
  debut: number;
  fin: number;
  /** A public holiday or a closure: never suggested. */
  blocage: Motif | null;
  /** School holidays: another day is preferred. */
  vacances: Motif | null;
};

/** `jourCivil` reads a day by its number. */
export type Calendrier = { zone: string; jourCivil(numero: number): JourCivil };

/**
 * The calendar of an espace, built once and shared by every plan; each day is worked out on first
 * use. `zone` is the IANA zone; leave `vacances` out when the espace pays no heed to them.
 */
export function createCalendrier(espace: {
  zone: string;
  feries: ZoneFeries;
  vacances?: readonly Periode[];
  fermetures?: readonly Periode[];
}): Calendrier {
  const { zone, feries, vacances = [], fermetures = [] } = espace;
  const feriesDe = memoize((annee: number) => feriesOf(annee, feries));

  const jourCivil = memoize((numero: number): JourCivil => {
    const jour = addDays(ORIGINE, numero);
    const ferie = feriesDe(Number(jour.slice(0, 4))).get(jour);
    const fermeture = periodeAt(fermetures, jour);
    const conges = periodeAt(vacances, jour);
    return {
      jour,
      numero,
      weekday: weekday(jour),
      debut: toInstant(jour, "00:00", zone).getTime(),
      fin: toInstant(jour, "24:00", zone).getTime(),
      blocage: ferie ? { code: "ferie", nom: ferie } : fermeture && { code: "fermeture", nom: fermeture.nom },
      vacances: conges && { code: "vacances", nom: conges.nom },
    };
  });
  return { zone, jourCivil };
}

export function numeroOf(jour: Jour): number {
  return diffDays(ORIGINE, jour);
}

/** The instant (ms) of a wall-clock time, given twice: arithmetic, unless the clocks change that day. */
export function instantAt(jour: JourCivil, heure: string, minutes: number, zone: string): number {
  if (jour.fin - jour.debut === HEURES_24) return jour.debut + minutes * 60_000;
  return toInstant(jour.jour, heure, zone).getTime();
}

const periodeAt = (periodes: readonly Periode[], jour: Jour) =>
  periodes.find(({ du, au }) => du <= jour && jour <= au) ?? null;

function memoize<V>(compute: (key: number) => V): (key: number) => V {
  const known = new Map<number, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
