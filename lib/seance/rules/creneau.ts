import { addMinutes, addMonths, type Jour, jourOf } from "@/lib/time";

/** A slot somebody chose: an instant, a place, the minutes of road each way. */
export type Creneau = { debut: Date; lieuId: string | null; trajetMinutes: number };

/** What the séance asks around it, in minutes. */
export type Reserve = { dureeMinutes: number; avantMinutes: number; apresMinutes: number };

/** What a séance asks around its beginning; a move keeps it. */
export function reserveOf(seance: {
  debut: Date;
  fin: Date;
  avantMinutes: number;
  apresMinutes: number;
}): Reserve {
  const { debut, fin, avantMinutes, apresMinutes } = seance;
  return { dureeMinutes: (fin.getTime() - debut.getTime()) / 60_000, avantMinutes, apresMinutes };
}

/** A half-open stretch of instants. */
export type Plage = { debut: Date; fin: Date };

/**
 * What the intervenant·e books: road and preparation, the séance, synthesis and road. Half-open, so that
 * back-to-back is not an overlap. The database computes the same (`seance_reserve`).
 */
export function plageReservee({ debut, trajetMinutes }: Creneau, reserve: Reserve): Plage {
  const { dureeMinutes, avantMinutes, apresMinutes } = reserve;
  return {
    debut: addMinutes(debut, -avantMinutes - trajetMinutes),
    fin: addMinutes(debut, dureeMinutes + apresMinutes + trajetMinutes),
  };
}

export const overlaps = (a: Plage, b: Plage): boolean => a.debut < b.fin && b.debut < a.fin;

/** The first of these slots whose reserved time another one, before it, already takes; -1 when they follow one another. */
export function firstOverlap(plages: readonly Plage[]): number {
  return plages.findIndex((plage, rang) => plages.slice(0, rang).some((other) => overlaps(plage, other)));
}

/**
 * Any date can be chosen, from a month ago (what took place without being planned) to three years ahead:
 * beyond, it is a slip of the keyboard.
 */
export function isDateRecevable(debut: Date, now: Date, zone: string): boolean {
  const aujourdhui = jourOf(now, zone);
  const jour: Jour = jourOf(debut, zone);
  return addMonths(aujourdhui, -1) <= jour && jour <= addMonths(aujourdhui, 36);
}

/** Held on another day than planned, within a month of it: further away it is another séance, or a slip. */
export const isProche = (reel: Date, prevu: Date): boolean =>
  Math.abs(reel.getTime() - prevu.getTime()) <= 31 * 24 * 3_600_000;

/** A slot as one form value: instant, place, minutes of road. */
export function formatCreneauValeur({ debut, lieuId, trajetMinutes }: Creneau): string {
  return [debut.toISOString(), lieuId ?? "", trajetMinutes].join("_");
}

/** A suggested slot, as a page shows it. */
export type CreneauLigne = Creneau & {
  valeur: string;
  fin: Date;
  lieu: string | null;
  /** From when the intervenant·e is taken, road and preparation included. */
  reserveDebut: Date;
};

type Suggere = { start: Date; end: Date; reserveStart: Date; lieu?: string | undefined };

/** The same slot, from the planner's words; the road is what is reserved beyond the preparation. */
export function creneauLigneOf(
  { start, end, reserveStart, lieu }: Suggere,
  avantMinutes: number,
  noms: ReadonlyMap<string, string> = new Map(),
): CreneauLigne {
  const trajetMinutes = (start.getTime() - reserveStart.getTime()) / 60_000 - avantMinutes;
  const creneau = { debut: start, lieuId: lieu ?? null, trajetMinutes };
  return {
    ...creneau,
    valeur: formatCreneauValeur(creneau),
    fin: end,
    lieu: (lieu && noms.get(lieu)) ?? null,
    reserveDebut: reserveStart,
  };
}

/** « CRENEAU_PRIS »: the time is no longer free. Says which slot, and the nearest free ones. */
export type CreneauPris = {
  ok: false;
  reason: "CRENEAU_PRIS";
  /** The form field that held the slot. */
  champ: string;
  debut: Date;
  alternatives: CreneauLigne[];
};
