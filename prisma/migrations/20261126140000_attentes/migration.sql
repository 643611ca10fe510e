-- Who waits for a place in a group, by délégation: how many professionals, and no situation behind them.
CREATE VIEW stat_attente AS
  SELECT m."espaceId", g."delegationId"
  FROM "GroupeMembre" m JOIN "Groupe" g ON g."espaceId" = m."espaceId" AND g."id" = m."groupeId"
  WHERE m."statut" = 'EN_ATTENTE' AND g."statut" = 'OUVERT'
    AND m."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

GRANT SELECT ON stat_attente TO recul_stats;
