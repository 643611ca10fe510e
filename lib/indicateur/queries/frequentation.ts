import type { Acteur } from "@/lib/acteur";
import { readStats } from "@/lib/db";
import { jourOf, yearRange } from "@/lib/time";
import { canReadChiffres } from "../access";

/** Who came to the individual séances held in a civil year, in the whole espace. */
export type Frequentation = { annee: number; professionnels: number; structures: number };

const FREQUENTATION = `
  SELECT count(DISTINCT p."membreId")::int AS "professionnels", count(DISTINCT p."structureId")::int AS "structures"
  FROM stat_seance t JOIN stat_presence p ON p."seanceId" = t."id" AND p."etat" = 'PRESENT'
  WHERE t."statut" = 'TENUE' AND t."debut" >= $1::timestamptz AND t."debut" < $2::timestamptz`;

/**
 * The year under way in the espace's zone, in the figures that bound no situation and are always exact (docs/secret.md):
 * the others are only shown protected together, by `getChiffres`. Null for who may not read figures. Says nothing of
 * anyone: no line in the journal.
 */
export async function getFrequentation(acteur: Acteur, now: Date): Promise<Frequentation | null> {
  if (!canReadChiffres(acteur)) return null;
  const annee = Number(jourOf(now, acteur.zone).slice(0, 4));
  const { start, end } = yearRange(annee, acteur.zone);
  const [lue] = await readStats<Omit<Frequentation, "annee">>(acteur, FREQUENTATION, [start, end]);
  return { annee, professionnels: 0, structures: 0, ...lue };
}
