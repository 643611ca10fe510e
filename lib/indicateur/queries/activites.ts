/** The séances of the month's end and the situations behind them: what is said of situations rests on these. */
export const ACTIVITES_ARRETEES = `
  SELECT grouping("delegationId") = 1 AS "ensemble", "delegationId",
    count(*)::int AS "seances", count(DISTINCT "situationId")::int AS "situations"
  FROM arretee GROUP BY GROUPING SETS (("delegationId"), ())`;

/**
 * What was done up to now: one line by délégation, one for the whole espace. Presences are counted apart, so that a séance
 * with five people counts once; people and structures are counted once in each line.
 */
export const ACTIVITES_VIVES = `
  WITH seance AS (
    SELECT grouping("delegationId") = 1 AS "ensemble", "delegationId",
      count(*)::int AS "seances",
      coalesce(sum("minutes"), 0)::int AS "minutesSeance",
      coalesce(sum("preparationMinutes"), 0)::int AS "minutesPreparation",
      count(DISTINCT "situationId")::int AS "situations"
    FROM tenue GROUP BY GROUPING SETS (("delegationId"), ())
  ), present AS (
    SELECT grouping("delegationId") = 1 AS "ensemble", "delegationId",
      count(*)::int AS "presences",
      count(DISTINCT "membreId")::int AS "professionnels",
      count(DISTINCT "structureId")::int AS "structures"
    FROM attendue WHERE "etat" = 'PRESENT'
    GROUP BY GROUPING SETS (("delegationId"), ())
  )
  SELECT s.*, coalesce(p."presences", 0) AS "presences", coalesce(p."professionnels", 0) AS "professionnels",
    coalesce(p."structures", 0) AS "structures"
  FROM seance s LEFT JOIN present p
    ON p."ensemble" = s."ensemble" AND p."delegationId" IS NOT DISTINCT FROM s."delegationId"`;
