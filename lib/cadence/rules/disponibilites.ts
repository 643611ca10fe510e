import { minutesOf } from "@/lib/time";

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

/**
 * The stretches offered on each weekday, those that touch in the same place made one.
 * `null` (nobody asked) leaves every day open.
 */
export function createSemaine(
  disponibilites: readonly Disponibilite[] | null,
): (weekday: number) => readonly Tranche[] {
  if (!disponibilites) return () => [JOURNEE];
  const semaine: Tranche[][] = [[], [], [], [], [], [], [], []];
  for (const { weekday, de, a, lieu } of disponibilites) {
    semaine[weekday]?.push({ de, a, deMinutes: minutesOf(de), aMinutes: minutesOf(a), lieu });
  }
  const jointes = semaine.map((tranches) => (tranches.length > 1 ? joinTouching(tranches) : tranches));
  return (weekday) => jointes[weekday] ?? [];
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
