-- What changes the protection of an account is told to its address, whichever way it came; a change of address that waits is
-- shown, and given up; and entering by a code leaves nothing behind that someone else put on the account.

ALTER TYPE "SorteCompte" ADD VALUE 'FACTEUR_AJOUTE';
ALTER TYPE "SorteCompte" ADD VALUE 'FACTEUR_RETIRE';
ALTER TYPE "SorteCompte" ADD VALUE 'CLE_AJOUTEE';
ALTER TYPE "SorteCompte" ADD VALUE 'CLE_RETIREE';
ALTER TYPE "SorteCompte" ADD VALUE 'SECOURS_UTILISE';

-- How many recovery codes were left.
ALTER TABLE "CompteEnvoi" ADD COLUMN "reste" INTEGER,
  ADD CHECK (("reste" IS NOT NULL) = ("sorte"::text = 'SECOURS_UTILISE'));

-- An account that is itself going is not written to: its row is gone already.
CREATE FUNCTION facteur_dit() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN PERFORM compte_ecrire(OLD."utilisateurId", 'FACTEUR_RETIRE', now());
  ELSE PERFORM compte_ecrire(NEW."utilisateurId", 'FACTEUR_AJOUTE', now()); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER facteur_ajoute AFTER UPDATE OF "confirmeLe" ON "Facteur" FOR EACH ROW
  WHEN (OLD."confirmeLe" IS NULL AND NEW."confirmeLe" IS NOT NULL) EXECUTE FUNCTION facteur_dit();
CREATE TRIGGER facteur_retire AFTER DELETE ON "Facteur" FOR EACH ROW
  WHEN (OLD."confirmeLe" IS NOT NULL) EXECUTE FUNCTION facteur_dit();

-- Several keys that go at once are one mail.
CREATE FUNCTION cle_dite() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM compte_ecrire(x."utilisateurId", CASE TG_OP WHEN 'DELETE' THEN 'CLE_RETIREE' ELSE 'CLE_AJOUTEE' END, now())
  FROM (SELECT DISTINCT "utilisateurId" FROM touchees) x;
  RETURN NULL;
END $$;
CREATE TRIGGER cle_ajoutee AFTER INSERT ON "CleAcces" REFERENCING NEW TABLE AS touchees FOR EACH STATEMENT EXECUTE FUNCTION cle_dite();
CREATE TRIGGER cle_retiree AFTER DELETE ON "CleAcces" REFERENCING OLD TABLE AS touchees FOR EACH STATEMENT EXECUTE FUNCTION cle_dite();

CREATE FUNCTION secours_dit() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "CompteEnvoi" ("id", "sorte", "adresse", "utilisateurId", "reste", "creeLe", "expireLe", "prochainLe", "etatLe")
  SELECT gen_random_uuid(), 'SECOURS_UTILISE', u."email", u."id",
    (SELECT count(*) FROM "CodeSecours" c WHERE c."utilisateurId" = u."id" AND c."utiliseLe" IS NULL),
    now(), now() + interval '7 days', now(), now()
  FROM "Utilisateur" u WHERE u."id" = NEW."utilisateurId";
  RETURN NULL;
END $$;
CREATE TRIGGER secours_utilise AFTER UPDATE OF "utiliseLe" ON "CodeSecours" FOR EACH ROW
  WHEN (OLD."utiliseLe" IS NULL AND NEW."utiliseLe" IS NOT NULL) EXECUTE FUNCTION secours_dit();

-- As before, with what was left.
DROP FUNCTION travail_compte(timestamptz, timestamptz);
CREATE FUNCTION travail_compte(p_now timestamptz, p_bail timestamptz)
RETURNS TABLE ("id" uuid, "sorte" text, "adresse" text, "reste" int, "creeLe" timestamptz, "expireLe" timestamptz, "essais" int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM "CompteEnvoi" l WHERE l."etat" = 'EN_ATTENTE' AND l."prochainLe" <= p_now AND (
    (l."sorte" = 'MOT_DE_PASSE_LIEN' AND NOT EXISTS (SELECT FROM "Utilisateur" u WHERE u."email" = l."adresse" AND u."desactiveLe" IS NULL))
    OR (l."sorte" = 'ADRESSE_LIEN' AND EXISTS (SELECT FROM "Utilisateur" u WHERE u."email" = l."adresse" AND u."id" <> l."utilisateurId")));
  UPDATE "CompteEnvoi" l SET "etat" = 'PERIME', "etatLe" = p_now
  WHERE l."etat" = 'EN_ATTENTE' AND l."prochainLe" <= p_now AND (l."expireLe" <= p_now OR l."serviLe" IS NOT NULL);
  RETURN QUERY UPDATE "CompteEnvoi" l SET "essais" = l."essais" + 1, "prochainLe" = p_bail
    WHERE l."id" = (SELECT d."id" FROM "CompteEnvoi" d WHERE d."etat" = 'EN_ATTENTE' AND d."prochainLe" <= p_now
      ORDER BY d."prochainLe", d."id" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING l."id", l."sorte"::text, l."adresse"::text, l."reste", l."creeLe"::timestamptz, l."expireLe"::timestamptz, l."essais";
END $$;
DROP FUNCTION demonstration_courriels(text);
CREATE FUNCTION demonstration_courriels(p_adresse text) RETURNS TABLE ("id" uuid, "sorte" text, "adresse" text, "reste" int, "creeLe" timestamptz, "expireLe" timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l."id", l."sorte"::text, l."adresse"::text, l."reste", l."creeLe"::timestamptz, l."expireLe"::timestamptz FROM "CompteEnvoi" l
  WHERE l."adresse" = lower(p_adresse) AND (l."utilisateurId" IS NOT NULL OR EXISTS (SELECT FROM "Utilisateur" u WHERE u."email" = l."adresse"))
  ORDER BY l."creeLe" DESC LIMIT 20
$$;

-- The address that was asked for and is not confirmed yet; none: no row.
CREATE FUNCTION session_adresse_attendue(p_session uuid, p_now timestamptz) RETURNS TABLE ("adresse" text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l."adresse"::text FROM "CompteEnvoi" l
  WHERE l."utilisateurId" = session_utilisateur(p_session) AND l."sorte" = 'ADRESSE_LIEN' AND l."serviLe" IS NULL AND l."expireLe" > p_now
  ORDER BY l."creeLe" DESC LIMIT 1
$$;
-- Given up from the account itself: the link to the new address serves no more. The notice to the other keeps its own.
CREATE FUNCTION session_renoncer_adresse(p_session uuid, p_now timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE u uuid := session_utilisateur(p_session);
BEGIN
  UPDATE "CompteEnvoi" SET "serviLe" = p_now
  WHERE "utilisateurId" = u AND "sorte" = 'ADRESSE_LIEN' AND "serviLe" IS NULL AND "expireLe" > p_now;
  IF NOT FOUND THEN RETURN false; END IF;
  PERFORM compte_journaliser(u, 'adresse-annulee');
  RETURN true;
END $$;

-- As before; and what was put on the account before anyone proved to read its address, and that this session has not shown,
-- goes: it may be another's, who would come in behind. What it guarded elsewhere closes until each espace opens again.
CREATE OR REPLACE FUNCTION session_entrer(p_session uuid, p_slug text, p_entree text, p_mot_de_passe text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  m "Membre";
  u uuid := session_compte_ouvert(p_session);
  entre boolean;
  avant text := current_setting('app.utilisateur_id', true);
  ici text := current_setting('app.espace_id', true);
BEGIN
  PERFORM set_config('app.utilisateur_id', coalesce(u::text, ''), true);
  SELECT x.* INTO m FROM "Membre" x JOIN "Espace" e ON e."id" = x."espaceId"
    WHERE e."slug" = p_slug AND x."utilisateurId" = u AND x."desactiveLe" IS NULL;
  PERFORM set_config('app.espace_id', coalesce(m."espaceId"::text, ''), true);
  UPDATE "Membre" SET "entree" = NULL, "entreeLe" = NULL WHERE "espaceId" = m."espaceId" AND "id" = m."id" AND "entree" = nullif(p_entree, '');
  entre := FOUND;
  IF entre THEN
    INSERT INTO "Journal" ("espaceId", "membreId", "acte", "objet", "objetId") VALUES (m."espaceId", m."id", 'entrer', 'membre', m."id");
    UPDATE "Utilisateur" SET "motDePasse" = p_mot_de_passe WHERE "id" = u;
    UPDATE "Session" SET "revoqueeLe" = now() WHERE "utilisateurId" = u AND "id" <> p_session AND "revoqueeLe" IS NULL;
    DELETE FROM "CleAcces" c USING "Session" s
    WHERE c."utilisateurId" = u AND NOT c."adresseProuvee" AND s."id" = p_session AND s."facteurLe" IS NULL;
    IF FOUND THEN
      PERFORM compte_journaliser(u, 'deproteger');
      PERFORM compte_fermer_ailleurs(u, m."espaceId");
    END IF;
  END IF;
  PERFORM set_config('app.espace_id', coalesce(ici, ''), true);
  PERFORM set_config('app.utilisateur_id', coalesce(avant, ''), true);
  RETURN entre;
END $$;

-- What the person of this session is called in the espaces they belong or belonged to, an open one first; null: none.
CREATE FUNCTION session_nom(p_session uuid) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  avant text := current_setting('app.utilisateur_id', true);
  nom text;
BEGIN
  PERFORM set_config('app.utilisateur_id', coalesce(session_utilisateur(p_session)::text, ''), true);
  SELECT m."prenom" || ' ' || m."nom" INTO nom FROM "Membre" m
  WHERE m."utilisateurId" = nullif(current_setting('app.utilisateur_id', true), '')::uuid
  ORDER BY m."desactiveLe" NULLS FIRST, m."id" LIMIT 1;
  PERFORM set_config('app.utilisateur_id', coalesce(avant, ''), true);
  RETURN nom;
END $$;
