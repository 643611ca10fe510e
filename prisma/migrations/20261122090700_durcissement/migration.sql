-- Doors a guard must not leave open to whoever holds the application's role.

-- A guard reads the real tables: a temporary one of the same name comes last, and none can be made.
DO $$
DECLARE f regprocedure;
BEGIN
  FOR f IN SELECT p.oid::regprocedure FROM pg_proc p
           WHERE p.pronamespace = 'public'::regnamespace AND p.proowner = current_user::regrole
             AND NOT EXISTS (SELECT FROM unnest(p.proconfig) setting WHERE setting LIKE 'search_path=%') LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path = public, pg_temp', f);
  END LOOP;
  EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
END $$;

-- The scope of an agreement is written with it, and never after: a wider one is another event.
CREATE FUNCTION portee_avec_son_accord() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "Consentement" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."consentementId"
                 AND xmin = pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'la portée d’un accord ne change pas après lui' USING ERRCODE = 'RC003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER portee_avec_son_accord BEFORE INSERT ON "ConsentementPortee" FOR EACH ROW EXECUTE FUNCTION portee_avec_son_accord();

-- Reopening writes the situation, so that a confirmation under an older snapshot cannot miss it.
CREATE OR REPLACE FUNCTION consentement_rouvrir(e uuid, s uuid) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE "Situation" SET "garde" = "garde" + 1 WHERE "espaceId" = e AND "id" = s;
  IF consentement_etat(e, s) <> 'EN_VIGUEUR' THEN
    UPDATE "Seance" SET "statut" = 'PROPOSEE', "version" = "version" + 1
    WHERE "espaceId" = e AND "situationId" = s AND "statut" = 'CONFIRMEE' AND "fin" > now();
  END IF;
END $$;

-- What took place before a withdrawal can still be recorded; nothing takes place after it.
CREATE FUNCTION seance_tenue_avant_retrait() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "Consentement" r
    WHERE r."espaceId" = NEW."espaceId" AND r."situationId" = NEW."situationId" AND r."acte" = 'RETRAIT'
      AND r."enregistreLe" <= coalesce(NEW."reelDebut", NEW."debut")
      AND NOT EXISTS (SELECT FROM "Consentement" a WHERE a."espaceId" = r."espaceId" AND a."situationId" = r."situationId"
                      AND a."acte" IN ('ACCORD', 'MODIFICATION') AND a."rang" > r."rang")) THEN
    RAISE EXCEPTION 'pas de séance tenue après un retrait' USING ERRCODE = 'RC001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER seance_tenue_avant_retrait BEFORE UPDATE ON "Seance" FOR EACH ROW
  WHEN (NEW."statut" = 'TENUE') EXECUTE FUNCTION seance_tenue_avant_retrait();

-- Whom the agreement covers: a structure, or one professional of it.
CREATE FUNCTION consentement_couvre(e uuid, s uuid, m uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM "ConsentementPortee" p JOIN "Membre" x ON x."espaceId" = p."espaceId" AND x."id" = m
    WHERE p."espaceId" = e AND p."structureId" = x."structureId" AND (p."membreId" IS NULL OR p."membreId" = m)
      AND p."consentementId" = (
        SELECT c."id" FROM "Consentement" c WHERE c."espaceId" = e AND c."situationId" = s AND c."acte" IN ('ACCORD', 'MODIFICATION')
        ORDER BY c."rang" DESC LIMIT 1))
$$;

-- Another référent learns all there is: of the same structure, or covered by the agreement.
CREATE FUNCTION situation_referent() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (SELECT "structureId" FROM "Membre" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."referentId")
     IS DISTINCT FROM (SELECT "structureId" FROM "Membre" WHERE "espaceId" = OLD."espaceId" AND "id" = OLD."referentId")
    AND EXISTS (SELECT FROM "Consentement" WHERE "espaceId" = NEW."espaceId" AND "situationId" = NEW."id" AND "acte" <> 'INFORMATION')
    AND NOT consentement_couvre(NEW."espaceId", NEW."id", NEW."referentId") THEN
    RAISE EXCEPTION 'l’accord ne couvre pas la personne à qui la situation serait confiée' USING ERRCODE = 'RC001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER situation_referent BEFORE UPDATE OF "referentId" ON "Situation" FOR EACH ROW
  WHEN (OLD."referentId" <> NEW."referentId") EXECUTE FUNCTION situation_referent();

-- What was filed keeps its situation, and a situation worked on is not deleted.
CREATE FUNCTION demande_garde_sa_situation() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'une demande déposée garde sa situation' USING ERRCODE = 'RC003';
END $$;
CREATE TRIGGER demande_garde_sa_situation BEFORE UPDATE ON "Demande" FOR EACH ROW
  WHEN (OLD."statut" NOT IN ('BROUILLON', 'COMPLEMENT')
    AND (OLD."modalite" <> NEW."modalite" OR OLD."situationId" IS DISTINCT FROM NEW."situationId"))
  EXECUTE FUNCTION demande_garde_sa_situation();
CREATE FUNCTION situation_reste() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD."accepteeLe" IS NOT NULL OR EXISTS (SELECT FROM "Seance" WHERE "espaceId" = OLD."espaceId" AND "situationId" = OLD."id") THEN
    RAISE EXCEPTION 'une situation travaillée ne se supprime pas' USING ERRCODE = 'RC003';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER situation_reste BEFORE DELETE ON "Situation" FOR EACH ROW EXECUTE FUNCTION situation_reste();

-- A presence does not pass from one person to another.
CREATE TRIGGER presence_membre BEFORE UPDATE OF "membreId" ON "Presence" FOR EACH ROW EXECUTE FUNCTION presence_avant();

-- A key serves for a double click: a new one sweeps away those of the espace that are a day old.
CREATE FUNCTION idempotence_purge() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM "Idempotence" WHERE ("espaceId", "membreId", "cle") IN (
    SELECT "espaceId", "membreId", "cle" FROM "Idempotence" WHERE "creeLe" < now() - interval '1 day'
    LIMIT 100 FOR UPDATE SKIP LOCKED);
  RETURN NULL;
END $$;
CREATE TRIGGER idempotence_purge AFTER INSERT ON "Idempotence" FOR EACH STATEMENT EXECUTE FUNCTION idempotence_purge();
