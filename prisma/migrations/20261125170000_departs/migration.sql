-- Who leaves a group is expected at none of its séances to come, excused or not; where they were is kept.
CREATE FUNCTION groupe_membre_sorti() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM "Presence" p USING "Seance" x
  WHERE p."espaceId" = NEW."espaceId" AND p."membreId" = NEW."membreId" AND p."etat" IN ('ATTENDU', 'EXCUSE')
    AND x."espaceId" = p."espaceId" AND x."id" = p."seanceId" AND x."groupeId" = NEW."groupeId"
    AND (x."statut" = 'REPORTEE' OR (x."statut" IN ('PROPOSEE', 'CONFIRMEE') AND x."debut" > NEW."statutLe"));
  RETURN NULL;
END $$;
CREATE TRIGGER groupe_membre_sorti AFTER UPDATE OF "statut" ON "GroupeMembre" FOR EACH ROW
  WHEN (OLD."statut" <> 'SORTI' AND NEW."statut" = 'SORTI') EXECUTE FUNCTION groupe_membre_sorti();

-- Who left a group can still be noted at what they were there for, and at nothing that comes after.
CREATE OR REPLACE FUNCTION presence_avant() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE x "Seance";
BEGIN
  SELECT * INTO x FROM "Seance" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."seanceId";
  IF x."groupeId" IS NULL AND NOT EXISTS (
    SELECT FROM "Situation" s WHERE s."espaceId" = x."espaceId" AND s."id" = x."situationId"
      AND (s."referentId" = NEW."membreId" OR EXISTS (
        SELECT FROM "Association" a WHERE a."espaceId" = s."espaceId" AND a."situationId" = s."id"
          AND a."membreId" = NEW."membreId" AND a."statut" = 'ACCEPTEE'))) THEN
    RAISE EXCEPTION 'ni référent ni professionnel associé' USING ERRCODE = 'RC002';
  END IF;
  IF x."groupeId" IS NOT NULL THEN
    PERFORM FROM "Seance" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."seanceId" FOR UPDATE;
    IF NOT EXISTS (SELECT FROM "GroupeMembre" WHERE "espaceId" = x."espaceId" AND "groupeId" = x."groupeId"
                   AND "membreId" = NEW."membreId"
                   AND ("statut" = 'ADMIS' OR ("statut" = 'SORTI' AND x."statut" <> 'REPORTEE' AND x."debut" <= "sortieLe"))) THEN
      RAISE EXCEPTION 'pas membre du groupe' USING ERRCODE = 'RC002';
    END IF;
    IF EXISTS (SELECT FROM "SeanceSituation" y JOIN "Situation" s ON s."espaceId" = y."espaceId" AND s."id" = y."situationId"
               WHERE y."espaceId" = x."espaceId" AND y."seanceId" = x."id" AND y."retireLe" IS NULL AND y."travaillee" IS NOT FALSE
                 AND s."referentId" <> NEW."membreId" AND NOT consentement_couvre(y."espaceId", y."situationId", NEW."membreId")) THEN
      RAISE EXCEPTION 'une situation à l’ordre du jour ne peut être dite devant cette personne' USING ERRCODE = 'RC001';
    END IF;
  END IF;
  RETURN NEW;
END $$;

-- The person does not come after all: why they would have is kept no longer.
CREATE FUNCTION venue_effacee() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM "Contenu" WHERE "espaceId" = OLD."espaceId" AND "support"::text = 'VENUE' AND "supportId" = OLD."seanceId";
  RETURN NULL;
END $$;
CREATE TRIGGER venue_effacee AFTER DELETE ON "Venue" FOR EACH ROW EXECUTE FUNCTION venue_effacee();
