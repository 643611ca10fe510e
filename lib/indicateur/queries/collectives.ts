/** Collective séances held in [$1, $2): one line by délégation, one for the whole espace. */
export const COLLECTIVES = `
  SELECT grouping("delegationId") = 1 AS "ensemble", "delegationId",
    count(*)::int AS "seances",
    coalesce(sum("minutes"), 0)::int AS "minutesSeance",
    coalesce(sum("preparationMinutes"), 0)::int AS "minutesPreparation",
    coalesce(sum("presents"), 0)::int AS "presences"
  FROM (
    SELECT "delegationId", "minutes", "preparationMinutes",
      (SELECT count(*) FROM stat_presence p WHERE p."seanceId" = c."id" AND p."etat" = 'PRESENT') AS "presents"
    FROM collective c
  ) faite
  GROUP BY GROUPING SETS (("delegationId"), ())`;

/** The groups behind them, by kind: one line by kind and délégation, one by kind for the whole espace. */
export const GROUPES = `
  SELECT grouping("delegationId") = 1 AS "ensemble", "delegationId", "sorte", count(DISTINCT "groupeId")::int AS "groupes"
  FROM collective GROUP BY GROUPING SETS (("delegationId", "sorte"), ("sorte"))`;

/** The situations worked on there, as known at the end of the last complete month ($5), in their own délégation. */
export const EXAMENS = `
  SELECT grouping(e."delegationId") = 1 AS "ensemble", e."delegationId",
    count(DISTINCT e."situationId")::int AS "situations"
  FROM stat_examen e JOIN collective c ON c."id" = e."seanceId"
  WHERE c."debut" < $5::timestamptz AND c."noteeLe" < $5::timestamptz
  GROUP BY GROUPING SETS ((e."delegationId"), ())`;
