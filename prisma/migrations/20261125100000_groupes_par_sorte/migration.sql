-- The figures tell the groups that met by kind. The column comes last: the view is the same for what reads it already.
CREATE OR REPLACE VIEW stat_collective AS
  SELECT x."espaceId", x."id", x."groupeId", g."delegationId", x."statut"::text,
    coalesce(x."reelDebut", x."debut") AS "debut",
    (extract(epoch FROM coalesce(x."reelFin" - x."reelDebut", x."fin" - x."debut")) / 60)::int AS "minutes",
    coalesce(x."preparationReelleMinutes", x."avantMinutes" + x."apresMinutes") AS "preparationMinutes",
    x."statutLe" AS "noteeLe", g."sorte"::text
  FROM "Seance" x JOIN "Groupe" g ON g."espaceId" = x."espaceId" AND g."id" = x."groupeId"
  WHERE x."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);
