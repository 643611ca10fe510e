/** Instances and meetings of partners held in [$1, $2): one line by délégation, one for the whole espace. */
export const RENCONTRES = `
  SELECT grouping("delegationId") = 1 AS "ensemble", "delegationId",
    count(*) FILTER (WHERE "sorte" = 'INSTANCE')::int AS "instances",
    count(*) FILTER (WHERE "sorte" = 'SENSIBILISATION')::int AS "sensibilisations",
    coalesce(sum("minutes") FILTER (WHERE "sorte" = 'INSTANCE'), 0)::int AS "minutesInstances",
    coalesce(sum("minutes") FILTER (WHERE "sorte" = 'SENSIBILISATION'), 0)::int AS "minutesSensibilisations",
    coalesce(sum("preparationMinutes"), 0)::int AS "minutesPreparation",
    coalesce(sum("presents") FILTER (WHERE "sorte" = 'SENSIBILISATION'), 0)::int AS "presents"
  FROM stat_rencontre
  WHERE "statut" = 'TENUE' AND "debut" >= $1::timestamptz AND "debut" < $2::timestamptz
  GROUP BY GROUPING SETS (("delegationId"), ())`;
