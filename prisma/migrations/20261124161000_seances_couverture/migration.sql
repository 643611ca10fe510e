-- Everyone gathered at a group's séance is covered by each agreement on its agenda, whether they have excused themselves
-- or not: they may come after all.
CREATE OR REPLACE FUNCTION seance_situation_permise(e uuid, x uuid, s uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT consentement_etat(e, s) = 'EN_VIGUEUR'
    AND NOT EXISTS (SELECT FROM "Situation" WHERE "espaceId" = e AND "id" = s AND "statut" = 'CLOSE')
    AND NOT EXISTS (
      SELECT FROM "Presence" p JOIN "Situation" i ON i."espaceId" = e AND i."id" = s
      WHERE p."espaceId" = e AND p."seanceId" = x AND p."membreId" <> i."referentId" AND NOT consentement_couvre(e, s, p."membreId"))
$$;

CREATE OR REPLACE FUNCTION examens_verifier(e uuid, s uuid, le timestamptz) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM "Seance" x WHERE x."espaceId" = e AND x."id" IN (
    SELECT y."seanceId" FROM "SeanceSituation" y WHERE y."espaceId" = e AND y."situationId" = s
      AND y."retireLe" IS NULL AND y."travaillee" IS NULL) ORDER BY x."id" FOR UPDATE;
  UPDATE "SeanceSituation" y SET "retireLe" = le
  WHERE y."espaceId" = e AND y."situationId" = s AND y."retireLe" IS NULL AND y."travaillee" IS NULL
    AND EXISTS (
      SELECT FROM "Presence" p JOIN "Situation" i ON i."espaceId" = p."espaceId" AND i."id" = s
      WHERE p."espaceId" = e AND p."seanceId" = y."seanceId"
        AND p."membreId" <> i."referentId" AND NOT consentement_couvre(e, s, p."membreId"));
END $$;
