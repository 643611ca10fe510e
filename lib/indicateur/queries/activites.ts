/**
 * What was done: one line by délégation, one for the whole espace. Presences are joined apart, so that a
 * séance with five people counts once; people and structures are counted once in each line. Of the séances of one of
 * the two readings of `RELEVE`.
 */
const countActivites = (seances: "tenue" | "arretee") => `
  WITH seance AS (
    SELECT grouping("delegationId") = 1 AS "ensemble", "delegationId",
      count(*)::int AS "seances",
      coalesce(sum("minutes"), 0)::int AS "minutesSeance",
      coalesce(sum("preparationMinutes"), 0)::int AS "minutesPreparation",
      count(DISTINCT "situationId")::int AS "situations"
    FROM ${seances} GROUP BY GROUPING SETS (("delegationId"), ())
  ), present AS (
    SELECT grouping(t."delegationId") = 1 AS "ensemble", t."delegationId",
      count(*)::int AS "presences",
      count(DISTINCT p."membreId")::int AS "professionnels",
      count(DISTINCT p."structureId")::int AS "structures"
    FROM ${seances} t JOIN stat_presence p ON p."seanceId" = t."id" AND p."etat" = 'PRESENT'
    GROUP BY GROUPING SETS ((t."delegationId"), ())
  )
  SELECT s.*, coalesce(p."presences", 0) AS "presences", coalesce(p."professionnels", 0) AS "professionnels",
    coalesce(p."structures", 0) AS "structures"
  FROM seance s LEFT JOIN present p
    ON p."ensemble" = s."ensemble" AND p."delegationId" IS NOT DISTINCT FROM s."delegationId"`;

/** What is said of situations rests on these. */
export const ACTIVITES_ARRETEES = countActivites("arretee");

/** What was done up to now. */
export const ACTIVITES_VIVES = countActivites("tenue");
