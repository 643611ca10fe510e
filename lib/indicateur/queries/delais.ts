/**
 * Median delays, in calendar days of the espace's zone ($3), as known at $5: one line by délégation, one for the whole
 * espace.
 */
export const DELAIS = `
  SELECT "delai", grouping("delegationId") = 1 AS "ensemble", "delegationId",
    count(*)::int AS "situations",
    percentile_cont(0.5) WITHIN GROUP (ORDER BY "fin" - "depot") AS "medianeJours"
  FROM (
    SELECT 'delai-premiere-seance' AS "delai", s."delegationId",
      (p."debut" AT TIME ZONE $3)::date AS "fin", (s."deposeLe" AT TIME ZONE $3)::date AS "depot"
    FROM suite p JOIN stat_situation s ON s."id" = p."situationId"
    WHERE p."avant" IS NULL AND p."debut" >= $1 AND s."deposeLe" IS NOT NULL
    UNION ALL
    SELECT 'delai-acceptation', "delegationId",
      ("accepteeLe" AT TIME ZONE $3)::date, ("deposeLe" AT TIME ZONE $3)::date
    FROM stat_situation WHERE "accepteeLe" >= $1 AND "accepteeLe" < least($2, $5::timestamptz) AND "deposeLe" IS NOT NULL
  ) attente
  GROUP BY GROUPING SETS (("delai", "delegationId"), ("delai"))`;

/**
 * The time between two séances of a situation that follow one another, the second one in the year, beside the rhythm of
 * the protocole in force on the day of the second, or else the espace's (000:74-79). Medians in days.
 */
export const CADENCES = `
  SELECT grouping("delegationId") = 1 AS "ensemble", "delegationId", count(DISTINCT "situationId")::int AS "situations",
    percentile_cont(0.5) WITHIN GROUP (ORDER BY "jours") AS "intervalle",
    percentile_cont(0.5) WITHIN GROUP (ORDER BY "prevus") AS "prevu",
    percentile_cont(0.5) WITHIN GROUP (ORDER BY "jours" - "prevus") AS "derive"
  FROM (
    SELECT s."delegationId", s."situationId",
      (s."debut" AT TIME ZONE $3)::date - (s."avant" AT TIME ZONE $3)::date AS "jours",
      7 * coalesce((
        SELECT p."rythmeSemaines" FROM stat_protocole p
        WHERE p."situationId" = s."situationId" AND p."publieLe" <= s."debut" ORDER BY p."version" DESC LIMIT 1),
        (SELECT "rythmeSemaines" FROM stat_espace)) AS "prevus"
    FROM suite s WHERE s."avant" IS NOT NULL AND s."debut" >= $1
  ) intervalle GROUP BY GROUPING SETS (("delegationId"), ())`;
