-- What counts as work: the instances and the meetings of partners too, with what is booked around them and the way there
-- and back (000:89-99). The séances as before.
CREATE OR REPLACE VIEW stat_charge AS
  SELECT x."espaceId", x."intervenantId" AS "membreId",
    CASE WHEN x."groupeId" IS NULL THEN 'individuel' ELSE 'collectif' END AS "sorte",
    coalesce(s."delegationId", g."delegationId") AS "delegationId",
    x."statut" = 'TENUE' AS "faite",
    coalesce(x."reelDebut", x."debut") AS "debut",
    (extract(epoch FROM coalesce(x."reelFin" - x."reelDebut", x."fin" - x."debut")) / 60)::int AS "minutes",
    coalesce(x."preparationReelleMinutes", x."avantMinutes" + x."apresMinutes") AS "preparationMinutes",
    2 * x."trajetMinutes" AS "trajetMinutes"
  FROM "Seance" x
  LEFT JOIN "Situation" s ON s."espaceId" = x."espaceId" AND s."id" = x."situationId"
  LEFT JOIN "Groupe" g ON g."espaceId" = x."espaceId" AND g."id" = x."groupeId"
  WHERE x."statut" IN ('PROPOSEE', 'CONFIRMEE', 'TENUE')
    AND x."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid)
  UNION ALL
  SELECT r."espaceId", r."intervenantId", lower(r."sorte"::text), r."delegationId", r."statut" = 'TENUE',
    coalesce(r."reelDebut", r."debut"),
    (extract(epoch FROM coalesce(r."reelFin" - r."reelDebut", r."fin" - r."debut")) / 60)::int,
    coalesce(r."preparationReelleMinutes", r."avantMinutes" + r."apresMinutes"),
    2 * r."trajetMinutes"
  FROM "Rencontre" r
  WHERE r."statut" IN ('PREVUE', 'TENUE')
    AND r."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);
