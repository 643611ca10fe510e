-- Members of a group read what three of them answered; beyond it, five: two who know what they said must not read the third.
CREATE OR REPLACE VIEW stat_evaluation AS
  SELECT e."espaceId", g."delegationId", e."annee", e."effet"::text, e."accompagne"::text, e."besoins"::text,
    e."information"::text, e."implication"::text, e."apports"::text[]
  FROM "Evaluation" e JOIN "Groupe" g ON g."espaceId" = e."espaceId" AND g."id" = e."groupeId"
  WHERE e."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid)
    AND EXISTS (SELECT 1 FROM "BilanGroupe" b WHERE b."espaceId" = e."espaceId" AND b."groupeId" = e."groupeId"
      AND b."annee" = e."annee" AND b."statut" = 'VALIDE')
    AND (SELECT count(*) FROM "Evaluation" r
      WHERE r."espaceId" = e."espaceId" AND r."groupeId" = e."groupeId" AND r."annee" = e."annee") >= 5;
