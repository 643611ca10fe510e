-- What a second reading of accounts, of the journal and of erasures found.

-- A line goes with its month, and not before its time by the database's own clock: what a month or a seal says of itself is
-- not enough, since the application writes them.
CREATE OR REPLACE FUNCTION journal_immuable() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (
    SELECT FROM "JournalSceau" c JOIN "JournalSegment" s
      ON s."espaceId" = c."espaceId" AND c."rang" BETWEEN s."premier" AND s."dernier"
    WHERE c."espaceId" = OLD."espaceId" AND c."ligne" = OLD."id" AND s."purgeLe" IS NOT NULL) THEN
    IF OLD."le" > now() - make_interval(months => (SELECT "journalMois" FROM "Espace" WHERE "id" = OLD."espaceId")) THEN
      RAISE EXCEPTION 'ce mois du journal se garde encore' USING ERRCODE = 'RC002';
    END IF;
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'le journal ne se modifie pas' USING ERRCODE = 'RC003';
END $$;

-- A session proved a factor that is gone: it has none to show.
CREATE FUNCTION facteur_parti() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE "Session" SET "facteurLe" = NULL WHERE "utilisateurId" = OLD."utilisateurId" AND "facteurLe" IS NOT NULL;
  RETURN OLD;
END $$;
CREATE TRIGGER facteur_parti AFTER DELETE ON "Facteur" FOR EACH ROW EXECUTE FUNCTION facteur_parti();

-- A password that someone else gave proves nothing of who reads at the address.
CREATE FUNCTION compte_donne() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW."adresseProuveeLe" := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER compte_donne BEFORE UPDATE ON "Utilisateur" FOR EACH ROW
  WHEN (NEW."provisoireLe" IS NOT NULL AND NEW."provisoireLe" IS DISTINCT FROM OLD."provisoireLe")
  EXECUTE FUNCTION compte_donne();

-- The new address answers: the account goes by it. One at a time for an account, so that a refusal from the former address
-- comes before or after, never between.
CREATE OR REPLACE FUNCTION compte_confirmer_adresse(p_empreinte text, p_now timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE l record;
BEGIN
  PERFORM FROM "Utilisateur" u JOIN compte_lien(p_empreinte, p_now) x ON x."utilisateurId" = u."id" FOR UPDATE OF u;
  SELECT * INTO l FROM compte_lien(p_empreinte, p_now) WHERE "sorte" = 'ADRESSE_LIEN';
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE "CompteEnvoi" SET "serviLe" = p_now WHERE "id" = l."id" AND "serviLe" IS NULL;
  RETURN FOUND AND compte_deplacer(l."utilisateurId", l."adresse", p_now);
END $$;

-- The former address says no: it is the account's again, no link to another serves, every session ends, and the password
-- that asked for the change opens nothing: a new one is chosen by mail. What went to an address before this one still
-- serves there: whoever moves an account twice takes nothing from its owner.
CREATE OR REPLACE FUNCTION compte_annuler_adresse(p_empreinte text, p_now timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  l record;
  demandeLe timestamptz;
BEGIN
  PERFORM FROM "Utilisateur" u JOIN compte_lien(p_empreinte, p_now) x ON x."utilisateurId" = u."id" FOR UPDATE OF u;
  SELECT * INTO l FROM compte_lien(p_empreinte, p_now) WHERE "sorte" = 'ADRESSE_AVIS';
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE "CompteEnvoi" SET "serviLe" = p_now WHERE "id" = l."id" AND "serviLe" IS NULL RETURNING "creeLe" INTO demandeLe;
  IF NOT FOUND THEN RETURN false; END IF;
  IF l."email" <> l."adresse" AND NOT compte_deplacer(l."utilisateurId", l."adresse", p_now) THEN RETURN false; END IF;
  UPDATE "CompteEnvoi" SET "serviLe" = p_now WHERE "utilisateurId" = l."utilisateurId" AND "serviLe" IS NULL
    AND ("sorte" = 'ADRESSE_LIEN' OR ("sorte" = 'ADRESSE_AVIS' AND "creeLe" > demandeLe));
  UPDATE "Utilisateur" SET "motDePasse" = NULL WHERE "id" = l."utilisateurId";
  UPDATE "Session" SET "revoqueeLe" = now() WHERE "utilisateurId" = l."utilisateurId" AND "revoqueeLe" IS NULL;
  PERFORM compte_journaliser(l."utilisateurId", 'adresse-annulee');
  RETURN true;
END $$;

-- Sessions that are over leave with the mails of accounts.
CREATE OR REPLACE FUNCTION travail_compte_oublier(p_now timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM "CompteEnvoi" WHERE "expireLe" < p_now - interval '1 day';
  DELETE FROM "Session" WHERE "expireLe" < p_now - interval '1 day'
$$;

-- Whoever writes a text holds its situation meanwhile, so that an erasure comes before or after.
CREATE OR REPLACE FUNCTION contenu_d_effacee() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM "Situation" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."situationId" FOR KEY SHARE;
  IF EXISTS (SELECT FROM "Situation" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."situationId" AND "effaceeLe" IS NOT NULL) THEN
    RAISE EXCEPTION 'ce qui est effacé ne revient pas' USING ERRCODE = 'RC003';
  END IF;
  RETURN NEW;
END $$;
