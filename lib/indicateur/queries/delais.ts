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
    FROM stat_situation s JOIN (
      SELECT "situationId", min("debut") AS "debut" FROM stat_seance
      WHERE "statut" = 'TENUE' AND "debut" < $5::timestamptz AND "noteeLe" < $5::timestamptz GROUP BY "situationId"
    ) p ON p."situationId" = s."id"
    WHERE p."debut" >= $1 AND p."debut" < $2 AND s."deposeLe" IS NOT NULL
    UNION ALL
    SELECT 'delai-acceptation', "delegationId",
      ("accepteeLe" AT TIME ZONE $3)::date, ("deposeLe" AT TIME ZONE $3)::date
    FROM stat_situation WHERE "accepteeLe" >= $1 AND "accepteeLe" < least($2, $5::timestamptz) AND "deposeLe" IS NOT NULL
  ) attente
  GROUP BY GROUPING SETS (("delai", "delegationId"), ("delai"))`;
