import { type Jour, minutesOf } from "@/lib/time";
import { numeroOf } from "./calendrier";

/** A weekly stretch, wall clock `HH:MM` (`24:00` allowed); 1 is lundi. `lieu`: where the person then is. */
export type Disponibilite = { weekday: number; de: string; a: string; lieu?: string };

/** A stretch of a weekday, in wall-clock times and in minutes from midnight. */
export type Tranche = {
  de: string;
  a: string;
  deMinutes: number;
  aMinutes: number;
  lieu: string | undefined;
};

const JOURNEE: Tranche = { de: "00:00", a: "24:00", deMinutes: 0, aMinutes: 1440, lieu: undefined };

/** The stretches of each weekday, by its number. */
export type Semaine = readonly (readonly Tranche[])[];

const TOUJOURS: Semaine = Array.from({ length: 8 }, () => [JOURNEE]);

/** A person is in many situations: their week is read once, from a list that nobody changes. */
const semaines = new WeakMap<readonly Disponibilite[], Semaine>();

/**
 * The stretches offered on each weekday, those that touch in the same place made one.
 * `null` (nobody asked) leaves every day open.
 */
export function semaineOf(disponibilites: readonly Disponibilite[] | null): Semaine {
  if (!disponibilites) return TOUJOURS;
  const semaine = semaines.get(disponibilites) ?? readSemaine(disponibilites);
  semaines.set(disponibilites, semaine);
  return semaine;
}

/** A stretch of one day, that the week's give way to. */
export type Particulier = Omit<Disponibilite, "weekday"> & { jour: Jour };

/** The stretches of the days that have their own, by the number of the day. */
export function particuliersOf(
  particuliers: readonly Particulier[],
): ReadonlyMap<number, readonly Tranche[]> {
  const parJour = new Map<number, Tranche[]>();
  for (const { jour, de, a, lieu } of particuliers) {
    const tranche = { de, a, deMinutes: minutesOf(de), aMinutes: minutesOf(a), lieu };
    parJour.set(numeroOf(jour), [...(parJour.get(numeroOf(jour)) ?? []), tranche]);
  }
  return new Map([...parJour].map(([numero, tranches]) => [numero, joinTouching(tranches)]));
}

function readSemaine(disponibilites: readonly Disponibilite[]): Semaine {
  const semaine: Tranche[][] = Array.from({ length: 8 }, () => []);
  for (const { weekday, de, a, lieu } of disponibilites) {
    semaine[weekday]?.push({ de, a, deMinutes: minutesOf(de), aMinutes: minutesOf(a), lieu });
  }
  return semaine.map(joinTouching);
}

function joinTouching(tranches: Tranche[]): Tranche[] {
  const joined: Tranche[] = [];
  for (const tranche of tranches.sort((x, y) => x.deMinutes - y.deMinutes)) {
    const last = joined.findLast(({ lieu }) => lieu === tranche.lieu);
    if (!last || last.aMinutes < tranche.deMinutes) joined.push(tranche);
    else if (last.aMinutes < tranche.aMinutes) {
      last.a = tranche.a;
      last.aMinutes = tranche.aMinutes;
    }
  }
  return joined;
}
