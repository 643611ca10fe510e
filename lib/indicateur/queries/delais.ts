/** Median delays, in calendar days of the espace's zone ($3): one line by délégation, one for the whole espace. */
export const DELAIS = `
  SELECT "delai", grouping("delegationId") = 1 AS "ensemble", "delegationId",
    count(*)::int AS "situations",
    percentile_cont(0.5) WITHIN GROUP (ORDER BY "fin" - "depot") AS "medianeJours"
  FROM (
    SELECT 'delai-premiere-seance' AS "delai", "delegationId",
      ("premiereSeanceLe" AT TIME ZONE $3)::date AS "fin", ("deposeLe" AT TIME ZONE $3)::date AS "depot"
    FROM stat_situation WHERE "premiereSeanceLe" >= $1 AND "premiereSeanceLe" < $2 AND "deposeLe" IS NOT NULL
    UNION ALL
    SELECT 'delai-acceptation', "delegationId",
      ("accepteeLe" AT TIME ZONE $3)::date, ("deposeLe" AT TIME ZONE $3)::date
    FROM stat_situation WHERE "accepteeLe" >= $1 AND "accepteeLe" < $2 AND "deposeLe" IS NOT NULL
  ) attente
  GROUP BY GROUPING SETS (("delai", "delegationId"), ("delai"))`;
