-- Whoever proves the address of an account, or chooses its password, has not asked for the change of address that waits: the
-- link in the other mailbox serves no more, whichever way the proof came.
CREATE FUNCTION compte_garder_adresse() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE "CompteEnvoi" SET "serviLe" = now()
  WHERE "utilisateurId" = NEW."id" AND "sorte" = 'ADRESSE_LIEN' AND "serviLe" IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER compte_garder_adresse AFTER UPDATE OF "motDePasse", "adresseProuveeLe" ON "Utilisateur" FOR EACH ROW
  WHEN (OLD."motDePasse" IS DISTINCT FROM NEW."motDePasse" OR OLD."adresseProuveeLe" IS DISTINCT FROM NEW."adresseProuveeLe")
  EXECUTE FUNCTION compte_garder_adresse();

-- As before; and a second factor counts from when it was confirmed, what was added within the hour before goes too, and what
-- it guarded closes until each espace opens again: the mailbox of a former address does not take its place.
CREATE OR REPLACE FUNCTION compte_annuler_adresse(p_empreinte text, p_now timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  l record;
  demandeLe timestamptz;
  depuis timestamptz;
  cle boolean;
  code boolean;
BEGIN
  PERFORM FROM "Utilisateur" u JOIN compte_lien(p_empreinte, p_now) x ON x."utilisateurId" = u."id" FOR UPDATE OF u;
  SELECT * INTO l FROM compte_lien(p_empreinte, p_now) WHERE "sorte" = 'ADRESSE_AVIS';
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE "CompteEnvoi" SET "serviLe" = p_now WHERE "id" = l."id" AND "serviLe" IS NULL RETURNING "creeLe" INTO demandeLe;
  IF NOT FOUND THEN RETURN false; END IF;
  IF l."email" <> l."adresse" AND NOT compte_deplacer(l."utilisateurId", l."adresse", p_now) THEN RETURN false; END IF;
  UPDATE "CompteEnvoi" SET "serviLe" = p_now WHERE "utilisateurId" = l."utilisateurId" AND "serviLe" IS NULL
    AND ("sorte" = 'ADRESSE_LIEN' OR ("sorte" = 'ADRESSE_AVIS' AND "creeLe" > demandeLe));
  depuis := demandeLe - interval '1 hour';
  UPDATE "Utilisateur" SET "motDePasse" = NULL WHERE "id" = l."utilisateurId";
  UPDATE "Session" SET "revoqueeLe" = now() WHERE "utilisateurId" = l."utilisateurId" AND "revoqueeLe" IS NULL;
  DELETE FROM "IdentiteExterne" WHERE "utilisateurId" = l."utilisateurId" AND "creeLe" >= depuis;
  DELETE FROM "CleAcces" WHERE "utilisateurId" = l."utilisateurId" AND "creeLe" >= depuis;
  cle := FOUND;
  DELETE FROM "Facteur" WHERE "utilisateurId" = l."utilisateurId" AND coalesce("confirmeLe", "creeLe") >= depuis
    RETURNING "confirmeLe" IS NOT NULL INTO code;
  IF code THEN DELETE FROM "CodeSecours" WHERE "utilisateurId" = l."utilisateurId"; END IF;
  IF cle OR code THEN
    PERFORM compte_journaliser(l."utilisateurId", 'deproteger');
    PERFORM compte_fermer_ailleurs(l."utilisateurId", NULL);
  END IF;
  PERFORM compte_journaliser(l."utilisateurId", 'adresse-annulee');
  PERFORM compte_prouver(l."utilisateurId", p_now);
  RETURN true;
END $$;

-- As before, for who has not come in yet too: the provisional password of an account that was made for this access is its code.
CREATE OR REPLACE FUNCTION membre_fermer_porte(p_membre uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE "Membre" SET "entree" = '' WHERE "id" = p_membre AND ("entree" IS NOT NULL OR "charteVersion" IS NULL)
$$;

-- As before, but for where they came in first: an espace that nobody entered names nobody.
CREATE OR REPLACE FUNCTION session_nom(p_session uuid) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  avant text := current_setting('app.utilisateur_id', true);
  nom text;
BEGIN
  PERFORM set_config('app.utilisateur_id', coalesce(session_utilisateur(p_session)::text, ''), true);
  SELECT m."prenom" || ' ' || m."nom" INTO nom FROM "Membre" m
  WHERE m."utilisateurId" = nullif(current_setting('app.utilisateur_id', true), '')::uuid
  ORDER BY m."entree" IS NULL AND m."charteVersion" IS NOT NULL DESC, m."desactiveLe" NULLS FIRST, m."id" LIMIT 1;
  PERFORM set_config('app.utilisateur_id', coalesce(avant, ''), true);
  RETURN nom;
END $$;
