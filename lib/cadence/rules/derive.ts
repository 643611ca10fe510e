import { addDays, diffDays, type Jour } from "@/lib/time";

/** How far a date is from its target, in days: positive when later. Never a refusal. */
export type Derive = { jours: number; sens: "tenue" | "reportee" | "avancee"; dansLaTolerance: boolean };

/** The drift of any date, proposed or chosen by hand. */
export function deriveOf(jour: Jour, cible: Jour, toleranceJours: number): Derive {
  return deriveBy(diffDays(cible, jour), toleranceJours);
}

/** The same, when the days between are already counted. */
export function deriveBy(jours: number, toleranceJours: number): Derive {
  const sens = jours === 0 ? "tenue" : jours > 0 ? "reportee" : "avancee";
  return { jours, sens, dansLaTolerance: Math.abs(jours) <= toleranceJours };
}

/** A move offered to the person, who may refuse it. */
export type Decalage = { index: number; de: Jour; vers: Jour };

/**
 * When the séance at `index` moves to `newJour`, the moves that keep the gaps between it and the
 * following ones. The days are targets: they are not checked against any agenda, `examineJour` does.
 */
export function shiftFollowing(series: readonly Jour[], index: number, newJour: Jour): Decalage[] {
  const moved = series[index];
  if (moved === undefined) throw new RangeError(`Pas de séance au rang ${index}`);
  const jours = diffDays(moved, newJour);
  if (jours === 0) return [];
  return series
    .map((de, rang) => ({ index: rang, de, vers: addDays(de, jours) }))
    .filter((decalage) => decalage.index > index);
}
