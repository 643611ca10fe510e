import { feriesOf, type ZoneFeries } from "@/lib/cadence/rules/feries";
import { addDays, addMinutes, type Jour, jourOf, toInstant, weekday } from "@/lib/time";

/** The demo is told from today: days are counted from it, negative ones are past. */
export type Horloge = {
  zone: string;
  now: Date;
  today: Jour;
  feries: ZoneFeries;
  jour: (ecart: number) => Jour;
  /** The last working day, that one or before. */
  ouvre: (ecart: number) => Jour;
  /** The wall clock of the espace on the last working day, never later than now. */
  passe: (ecart: number, heure?: string) => Date;
  /** The wall clock on the first working day from that one, never later than now. */
  ensuite: (jour: Jour, heure: string) => Date;
};

type Espace = { zone: string; calendrierFerie: string };

export function createHorloge(now: Date, { zone, calendrierFerie }: Espace): Horloge {
  const today = jourOf(now, zone);
  const feries = calendrierFerie as ZoneFeries;
  const isChome = (jour: Jour) => weekday(jour) > 5 || feriesOf(Number(jour.slice(0, 4)), feries).has(jour);
  const ouvrable = (jour: Jour, sens: 1 | -1): Jour =>
    isChome(jour) ? ouvrable(addDays(jour, sens), sens) : jour;
  const jour = (ecart: number) => addDays(today, ecart);
  const instant = (jour: Jour, heure: string) => earliest(toInstant(jour, heure, zone), addMinutes(now, -5));
  return {
    ...{ zone, now, today, feries, jour },
    ouvre: (ecart) => ouvrable(jour(ecart), -1),
    passe: (ecart, heure = "10:00") => instant(ouvrable(jour(ecart), -1), heure),
    ensuite: (jour, heure) => instant(ouvrable(jour, 1), heure),
  };
}

export const earliest = (a: Date, b: Date): Date => (a < b ? a : b);
