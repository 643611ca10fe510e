-- What a review of accounts found: a sign-in is written when it is whole, an account is moved by a proof as strong as signing
-- in, and what was put on an account before anyone had proved to read its address goes with that proof.

-- Whether the account had proved its address when this was put on it.
ALTER TABLE "Facteur" ADD COLUMN "adresseProuvee" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "CleAcces" ADD COLUMN "adresseProuvee" BOOLEAN NOT NULL DEFAULT false;
UPDATE "Facteur" f SET "adresseProuvee" = true FROM "Utilisateur" u
WHERE u."id" = f."utilisateurId" AND f."confirmeLe" IS NOT NULL AND u."adresseProuveeLe" IS NOT NULL;
UPDATE "CleAcces" c SET "adresseProuvee" = true FROM "Utilisateur" u
WHERE u."id" = c."utilisateurId" AND u."adresseProuveeLe" IS NOT NULL;

-- Doors ----------------------------------------------------------------------------------------------------------------

-- For the functions alone: every espace of an account closes, but this one, until its own administrator opens it again. Each
-- journal says so.
CREATE FUNCTION compte_fermer_ailleurs(p_utilisateur uuid, p_espace uuid) RETURNS void
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  autre record;
  avant text := current_setting('app.utilisateur_id', true);
  ici text := current_setting('app.espace_id', true);
BEGIN
  PERFORM set_config('app.utilisateur_id', p_utilisateur::text, true);
  FOR autre IN SELECT "espaceId", "id" FROM "Membre"
    WHERE "utilisateurId" = p_utilisateur AND "espaceId" IS DISTINCT FROM p_espace ORDER BY "espaceId" LOOP
    PERFORM set_config('app.espace_id', autre."espaceId"::text, true);
    UPDATE "Membre" SET "entree" = '', "entreeLe" = now() WHERE "espaceId" = autre."espaceId" AND "id" = autre."id";
    INSERT INTO "Journal" ("espaceId", "membreId", "acte", "objet", "objetId") VALUES (autre."espaceId", autre."id", 'fermer', 'membre', autre."id");
  END LOOP;
  PERFORM set_config('app.espace_id', coalesce(ici, ''), true);
  PERFORM set_config('app.utilisateur_id', coalesce(avant, ''), true);
END $$;
REVOKE EXECUTE ON FUNCTION compte_fermer_ailleurs(uuid, uuid) FROM recul_app;

-- A code that was given for the door of this espace, and has not served, opens nothing any more: the access closes.
CREATE FUNCTION membre_fermer_porte(p_membre uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE "Membre" SET "entree" = '' WHERE "id" = p_membre AND "entree" IS NOT NULL
$$;

-- As before.
CREATE OR REPLACE FUNCTION compte_redonner(p_membre uuid, p_mot_de_passe text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  m "Membre";
  neuf boolean;
BEGIN
  SELECT * INTO m FROM "Membre" WHERE "id" = p_membre AND "desactiveLe" IS NULL FOR UPDATE;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE "Invitation" SET "retireLe" = now() WHERE "espaceId" = m."espaceId" AND "membreId" = m."id" AND "accepteeLe" IS NULL AND "retireLe" IS NULL;
  SELECT "motDePasse" IS NULL AND "provisoireLe" IS NOT NULL INTO neuf FROM "Utilisateur" WHERE "id" = m."utilisateurId" FOR UPDATE;
  IF m."entree" IS NOT NULL AND NOT neuf THEN
    UPDATE "Membre" SET "entree" = p_mot_de_passe, "entreeLe" = now() WHERE "espaceId" = m."espaceId" AND "id" = m."id";
    RETURN true;
  END IF;
  UPDATE "Membre" SET "entree" = NULL, "entreeLe" = NULL WHERE "espaceId" = m."espaceId" AND "id" = m."id" AND "entree" IS NOT NULL;
  UPDATE "Utilisateur" SET "motDePasse" = p_mot_de_passe, "provisoireLe" = now() WHERE "id" = m."utilisateurId";
  UPDATE "Session" SET "revoqueeLe" = now() WHERE "utilisateurId" = m."utilisateurId" AND "revoqueeLe" IS NULL;
  PERFORM compte_ecrire(m."utilisateurId", 'ACCES_DONNE', now());
  PERFORM compte_fermer_ailleurs(m."utilisateurId", m."espaceId");
  RETURN true;
END $$;

-- As before.
CREATE OR REPLACE FUNCTION facteur_oublier(p_membre uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE m "Membre";
BEGIN
  SELECT * INTO m FROM "Membre" WHERE "id" = p_membre AND "desactiveLe" IS NULL AND "entree" IS NULL FOR UPDATE;
  IF NOT FOUND THEN RETURN false; END IF;
  IF NOT compte_protege(m."utilisateurId") THEN RETURN true; END IF;
  UPDATE "Session" SET "revoqueeLe" = now() WHERE "utilisateurId" = m."utilisateurId" AND "revoqueeLe" IS NULL;
  PERFORM compte_depouiller(m."utilisateurId");
  PERFORM compte_fermer_ailleurs(m."utilisateurId", m."espaceId");
  RETURN true;
END $$;

-- A sign-in is whole ---------------------------------------------------------------------------------------------------

-- A session that waits for a second factor is not a sign-in yet: no line.
CREATE OR REPLACE FUNCTION session_ouvrir(p_utilisateur uuid, p_expire timestamptz, p_moyen text DEFAULT 'mot-de-passe', p_appareil text DEFAULT NULL) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE sid uuid;
BEGIN
  INSERT INTO "Session" ("id", "utilisateurId", "expireLe", "moyen", "appareil")
  SELECT gen_random_uuid(), "id", p_expire, p_moyen, p_appareil FROM "Utilisateur" WHERE "id" = p_utilisateur AND "desactiveLe" IS NULL
  RETURNING "id" INTO sid;
  IF session_utilisateur(sid) IS NOT NULL THEN PERFORM compte_journaliser(p_utilisateur, 'connexion'); END IF;
  RETURN sid;
END $$;

-- A passkey, or a provider that vouches for two factors: what waited is whole, and written.
CREATE OR REPLACE FUNCTION session_prouver(p_session uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE attendait boolean := session_attend(p_session);
BEGIN
  UPDATE "Session" SET "facteurLe" = now() WHERE "id" = p_session AND "moyen" IN ('cle-acces', 'fournisseur') AND "facteurLe" IS NULL
    AND "creeLe" > now() - interval '1 minute';
  IF FOUND AND attendait THEN PERFORM compte_journaliser(session_titulaire(p_session), 'connexion'); END IF;
END $$;

-- The same by a code.
CREATE OR REPLACE FUNCTION facteur_prouver(p_session uuid, p_pas bigint, p_empreinte text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  u uuid := session_titulaire(p_session);
  attendait boolean := session_attend(p_session);
BEGIN
  IF session_utilisateur(p_session) IS NULL AND NOT attendait THEN RETURN false; END IF;
  IF p_pas IS NOT NULL THEN
    UPDATE "Facteur" SET "dernierPas" = p_pas WHERE "utilisateurId" = u AND "confirmeLe" IS NOT NULL AND "dernierPas" < p_pas;
  ELSE
    UPDATE "CodeSecours" SET "utiliseLe" = now() WHERE "utilisateurId" = u AND "empreinte" = p_empreinte AND "utiliseLe" IS NULL;
  END IF;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE "Session" SET "facteurLe" = now() WHERE "id" = p_session;
  IF attendait THEN PERFORM compte_journaliser(u, 'connexion'); END IF;
  RETURN true;
END $$;

-- However it ends, a session that still waited for its code was given up: someone knew the password.
CREATE FUNCTION session_abandonnee() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM "Facteur" WHERE "utilisateurId" = NEW."utilisateurId" AND "confirmeLe" <= NEW."creeLe") THEN
    PERFORM compte_journaliser(NEW."utilisateurId", 'connexion-abandonnee');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER session_abandonnee AFTER UPDATE OF "revoqueeLe" ON "Session" FOR EACH ROW
  WHEN (OLD."revoqueeLe" IS NULL AND NEW."revoqueeLe" IS NOT NULL AND NEW."facteurLe" IS NULL)
  EXECUTE FUNCTION session_abandonnee();

CREATE OR REPLACE FUNCTION session_fermer(p_session uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE u uuid := session_utilisateur(p_session);
BEGIN
  UPDATE "Session" SET "revoqueeLe" = now() WHERE "id" = p_session AND "revoqueeLe" IS NULL;
  IF FOUND AND u IS NOT NULL THEN PERFORM compte_journaliser(u, 'deconnexion'); END IF;
END $$;

-- Those that are whole: one that waits for its code has opened nothing.
CREATE OR REPLACE FUNCTION session_liste(p_session uuid) RETURNS TABLE ("id" uuid, "ici" boolean, "moyen" text, "appareil" text, "creeLe" timestamptz, "vueLe" timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s."id", s."id" = p_session, s."moyen"::text, s."appareil"::text, s."creeLe"::timestamptz, s."vueLe"::timestamptz FROM "Session" s
  WHERE s."utilisateurId" = session_utilisateur(p_session) AND session_utilisateur(s."id") IS NOT NULL
  ORDER BY s."id" = p_session DESC, s."vueLe" DESC, s."id"
$$;

-- Ends another session of the same account, or all the others when none is named, those that wait included; how many were.
CREATE OR REPLACE FUNCTION session_revoquer(p_session uuid, p_autre uuid) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  u uuid := session_utilisateur(p_session);
  entiere boolean := EXISTS (SELECT FROM "Session" s
    WHERE s."utilisateurId" = u AND s."id" <> p_session AND s."id" = coalesce(p_autre, s."id") AND session_utilisateur(s."id") IS NOT NULL);
  nombre int;
BEGIN
  UPDATE "Session" SET "revoqueeLe" = now()
  WHERE "utilisateurId" = u AND "id" <> p_session AND "id" = coalesce(p_autre, "id") AND "revoqueeLe" IS NULL AND "expireLe" > now();
  GET DIAGNOSTICS nombre = ROW_COUNT;
  IF entiere AND nombre > 0 THEN PERFORM compte_journaliser(u, 'deconnexion'); END IF;
  RETURN nombre;
END $$;

-- Sessions that are over leave with the mails of accounts; one that has waited ten minutes for its code waits no longer.
CREATE OR REPLACE FUNCTION travail_compte_oublier(p_now timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE "Session" s SET "revoqueeLe" = p_now FROM "Facteur" f
  WHERE f."utilisateurId" = s."utilisateurId" AND f."confirmeLe" <= s."creeLe" AND s."facteurLe" IS NULL AND s."revoqueeLe" IS NULL
    AND s."creeLe" <= p_now - interval '10 minutes';
  DELETE FROM "CompteEnvoi" WHERE "expireLe" < p_now - interval '1 day';
  DELETE FROM "Session" WHERE "expireLe" < p_now - interval '1 day'
$$;

-- A fresh proof ---------------------------------------------------------------------------------------------------------

-- What the person at the keyboard has to prove again before what matters most: their password, a code. `fraiche`: nothing more
-- than that is missing. Where the account has a second factor or a passkey, the session has shown it within ten minutes; where it
-- has neither them nor a password, it was opened within ten minutes. A passkey just shown is worth the password too.
CREATE FUNCTION session_preuve(p_session uuid) RETURNS TABLE ("motDePasse" boolean, "code" boolean, "fraiche" boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT u."motDePasse" IS NOT NULL AND NOT (s."moyen" = 'cle-acces' AND s."creeLe" > now() - interval '10 minutes'),
    x."facteur" AND NOT x."frais",
    CASE WHEN compte_protege(u."id") THEN x."frais" ELSE u."motDePasse" IS NOT NULL OR s."creeLe" > now() - interval '10 minutes' END
  FROM "Session" s JOIN "Utilisateur" u ON u."id" = s."utilisateurId", LATERAL (SELECT
    EXISTS (SELECT FROM "Facteur" f WHERE f."utilisateurId" = u."id" AND f."confirmeLe" IS NOT NULL) AS "facteur",
    coalesce(s."facteurLe" > now() - interval '10 minutes', false) AS "frais") x
  WHERE s."id" = p_session AND session_utilisateur(p_session) IS NOT NULL
$$;

-- As before, from a session whose proof is fresh.
CREATE OR REPLACE FUNCTION session_changer_adresse(p_session uuid, p_adresse text, p_lien uuid, p_empreinte text, p_avis uuid, p_empreinte_avis text, p_now timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE u uuid := session_compte_ouvert(p_session);
BEGIN
  IF u IS NULL OR NOT (SELECT x."fraiche" FROM session_preuve(p_session) x) THEN RETURN false; END IF;
  UPDATE "CompteEnvoi" SET "serviLe" = p_now WHERE "utilisateurId" = u AND "sorte" = 'ADRESSE_LIEN' AND "serviLe" IS NULL;
  INSERT INTO "CompteEnvoi" ("id", "sorte", "adresse", "utilisateurId", "empreinte", "creeLe", "expireLe", "prochainLe", "etatLe")
  SELECT x."id", x."sorte"::"SorteCompte", x."adresse", u, x."empreinte", p_now, p_now + x."duree", p_now, p_now
  FROM "Utilisateur" c, LATERAL (VALUES
    (p_lien, 'ADRESSE_LIEN', lower(p_adresse), p_empreinte, interval '1 day'),
    (p_avis, 'ADRESSE_AVIS', c."email", p_empreinte_avis, interval '7 days')) AS x("id", "sorte", "adresse", "empreinte", "duree")
  WHERE c."id" = u;
  PERFORM compte_journaliser(u, 'adresse-demandee');
  RETURN true;
END $$;

-- Whose account it is ----------------------------------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION facteur_confirmer(p_session uuid, p_secret text, p_pas bigint) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE u uuid := session_utilisateur(p_session);
BEGIN
  UPDATE "Facteur" SET "confirmeLe" = now(), "dernierPas" = p_pas,
    "adresseProuvee" = (SELECT c."adresseProuveeLe" IS NOT NULL FROM "Utilisateur" c WHERE c."id" = u)
  WHERE "utilisateurId" = u AND "secret" = p_secret AND "confirmeLe" IS NULL AND "creeLe" > now() - interval '30 minutes';
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE "Session" SET "facteurLe" = now() WHERE "id" = p_session;
  UPDATE "Session" SET "revoqueeLe" = now() WHERE "utilisateurId" = u AND "id" <> p_session AND "revoqueeLe" IS NULL;
  PERFORM compte_journaliser(u, 'proteger');
  RETURN true;
END $$;

CREATE OR REPLACE FUNCTION cle_ajouter(p_session uuid, p_identifiant text, p_publique text, p_compteur bigint, p_transports text[], p_nom text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE u uuid := session_utilisateur(p_session);
BEGIN
  IF u IS NULL THEN RETURN false; END IF;
  PERFORM FROM "Utilisateur" WHERE "id" = u FOR UPDATE;
  IF NOT session_peut_proteger(p_session) OR (SELECT count(*) FROM "CleAcces" WHERE "utilisateurId" = u) >= 20 THEN RETURN false; END IF;
  INSERT INTO "CleAcces" ("utilisateurId", "identifiant", "publique", "compteur", "transports", "nom", "adresseProuvee")
  SELECT u, p_identifiant, p_publique, p_compteur, p_transports, p_nom, c."adresseProuveeLe" IS NOT NULL FROM "Utilisateur" c WHERE c."id" = u
  ON CONFLICT ("identifiant") DO NOTHING;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE "Session" SET "facteurLe" = now() WHERE "id" = p_session;
  PERFORM compte_journaliser(u, 'proteger');
  RETURN true;
END $$;

-- For the functions alone: someone has just proved that they read the address of this account. A second factor or a passkey that
-- was put on it while nobody had proved that goes: it may be another's, who would keep the owner out, or come in behind. What it
-- guarded closes until each espace opens again: a mail alone does not take its place.
CREATE FUNCTION compte_prouver(p_utilisateur uuid, p_now timestamptz) RETURNS void
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  cle boolean;
  code boolean;
BEGIN
  UPDATE "Utilisateur" SET "adresseProuveeLe" = p_now WHERE "id" = p_utilisateur;
  DELETE FROM "CleAcces" WHERE "utilisateurId" = p_utilisateur AND NOT "adresseProuvee";
  cle := FOUND;
  DELETE FROM "Facteur" WHERE "utilisateurId" = p_utilisateur AND NOT "adresseProuvee" RETURNING "confirmeLe" IS NOT NULL INTO code;
  IF code THEN DELETE FROM "CodeSecours" WHERE "utilisateurId" = p_utilisateur; END IF;
  IF cle OR code THEN
    PERFORM compte_journaliser(p_utilisateur, 'deproteger');
    PERFORM compte_fermer_ailleurs(p_utilisateur, NULL);
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION compte_prouver(uuid, timestamptz) FROM recul_app;

CREATE OR REPLACE FUNCTION invitation_accepter(p_empreinte text, p_now timestamptz, p_session uuid, p_mot_de_passe text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  i "Invitation";
  lue record;
  entre boolean := false;
  ici text := current_setting('app.espace_id', true);
BEGIN
  SELECT * INTO lue FROM invitation_lire(p_empreinte, p_now);
  IF lue."utilisateurId" IS NULL OR (lue."choisir" AND p_mot_de_passe IS NULL)
    OR (NOT lue."choisir" AND lue."utilisateurId" IS DISTINCT FROM session_utilisateur(p_session)) THEN RETURN NULL; END IF;
  PERFORM set_config('app.invitation', p_empreinte, true);
  SELECT * INTO i FROM "Invitation" WHERE "empreinte" = p_empreinte;
  PERFORM set_config('app.invitation', '', true);
  PERFORM set_config('app.espace_id', i."espaceId"::text, true);
  UPDATE "Invitation" SET "accepteeLe" = p_now WHERE "espaceId" = i."espaceId" AND "id" = i."id" AND "accepteeLe" IS NULL AND "retireLe" IS NULL;
  entre := FOUND;
  IF entre THEN
    IF lue."choisir" THEN
      UPDATE "Utilisateur" SET "motDePasse" = p_mot_de_passe, "provisoireLe" = NULL WHERE "id" = lue."utilisateurId";
      UPDATE "Session" SET "revoqueeLe" = now() WHERE "utilisateurId" = lue."utilisateurId" AND "revoqueeLe" IS NULL;
      PERFORM compte_prouver(lue."utilisateurId", p_now);
    END IF;
    UPDATE "Membre" SET "entree" = NULL, "entreeLe" = NULL WHERE "espaceId" = i."espaceId" AND "id" = i."membreId";
    INSERT INTO "Journal" ("espaceId", "membreId", "acte", "objet", "objetId") VALUES (i."espaceId", i."membreId", 'entrer', 'membre', i."membreId");
  END IF;
  PERFORM set_config('app.espace_id', coalesce(ici, ''), true);
  RETURN CASE WHEN entre THEN lue."utilisateurId" END;
END $$;

CREATE OR REPLACE FUNCTION compte_reinitialiser(p_empreinte text, p_mot_de_passe text, p_now timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE l record;
BEGIN
  SELECT * INTO l FROM compte_lien(p_empreinte, p_now) WHERE "sorte" = 'MOT_DE_PASSE_LIEN';
  IF NOT FOUND THEN RETURN NULL; END IF;
  UPDATE "CompteEnvoi" SET "serviLe" = p_now WHERE "id" = l."id" AND "serviLe" IS NULL;
  IF NOT FOUND THEN RETURN NULL; END IF;
  UPDATE "CompteEnvoi" SET "serviLe" = p_now WHERE "adresse" = l."adresse" AND "sorte" = 'MOT_DE_PASSE_LIEN' AND "serviLe" IS NULL;
  UPDATE "Utilisateur" SET "motDePasse" = p_mot_de_passe, "provisoireLe" = NULL WHERE "id" = l."utilisateurId";
  UPDATE "Session" SET "revoqueeLe" = now() WHERE "utilisateurId" = l."utilisateurId" AND "revoqueeLe" IS NULL;
  PERFORM compte_ecrire(l."utilisateurId", 'MOT_DE_PASSE_CHANGE', p_now);
  PERFORM compte_journaliser(l."utilisateurId", 'mot-de-passe');
  PERFORM compte_prouver(l."utilisateurId", p_now);
  RETURN l."utilisateurId";
END $$;

-- As before; and what was put on the account since the change was asked for goes: a second factor, a passkey, an identity
-- elsewhere would let whoever asked for it back in, or keep the owner out.
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
  DELETE FROM "IdentiteExterne" WHERE "utilisateurId" = l."utilisateurId" AND "creeLe" >= demandeLe;
  DELETE FROM "CleAcces" WHERE "utilisateurId" = l."utilisateurId" AND "creeLe" >= demandeLe;
  DELETE FROM "Facteur" WHERE "utilisateurId" = l."utilisateurId" AND "creeLe" >= demandeLe;
  IF FOUND THEN DELETE FROM "CodeSecours" WHERE "utilisateurId" = l."utilisateurId"; END IF;
  PERFORM compte_journaliser(l."utilisateurId", 'adresse-annulee');
  PERFORM compte_prouver(l."utilisateurId", p_now);
  RETURN true;
END $$;

-- As before, but for the code of a telephone: it stays where the account had proved its address when it was added, and goes
-- otherwise.
CREATE OR REPLACE FUNCTION fournisseur_entrer(p_emetteur text, p_sujet text, p_email text, p_prenom text, p_nom text, p_valeur text)
RETURNS TABLE ("utilisateurId" uuid, "relie" boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  u uuid;
  adresse text := lower(p_email);
  neuf boolean := false;
  regles "Admission"[];
  r "Admission";
  m "Membre";
  utilisateur_avant text := current_setting('app.utilisateur_id', true);
  espace_avant text := current_setting('app.espace_id', true);
BEGIN
  UPDATE "IdentiteExterne" i SET "vueLe" = now() WHERE i."emetteur" = p_emetteur AND i."sujet" = p_sujet RETURNING i."utilisateurId" INTO u;
  PERFORM set_config('app.espace_id', '', true);
  PERFORM set_config('app.domaine', coalesce(split_part(adresse, '@', 2), ''), true);
  -- One rule an espace: the one that names the value first.
  regles := array(SELECT x FROM (SELECT DISTINCT ON (a."espaceId") a FROM "Admission" a
    WHERE a."domaine" = split_part(adresse, '@', 2) AND a."valeur" IN ('', coalesce(p_valeur, ''))
    ORDER BY a."espaceId", a."valeur" = '') AS y(x));
  PERFORM set_config('app.domaine', '', true);
  IF u IS NULL AND adresse IS NOT NULL THEN
    SELECT x."id" INTO u FROM "Utilisateur" x WHERE x."email" = adresse FOR UPDATE;
    IF NOT FOUND AND cardinality(regles) > 0 THEN
      INSERT INTO "Utilisateur" ("id", "email") VALUES (gen_random_uuid(), adresse) ON CONFLICT ("email") DO NOTHING RETURNING "id" INTO u;
      neuf := u IS NOT NULL;
    END IF;
    IF u IS NOT NULL THEN
      INSERT INTO "IdentiteExterne" ("emetteur", "sujet", "utilisateurId") VALUES (p_emetteur, p_sujet, u);
      UPDATE "Utilisateur" SET "motDePasse" = NULL, "provisoireLe" = NULL WHERE "id" = u AND "adresseProuveeLe" IS NULL;
      IF FOUND THEN
        UPDATE "Session" s SET "revoqueeLe" = now() WHERE s."utilisateurId" = u AND s."revoqueeLe" IS NULL;
        PERFORM compte_prouver(u, now());
        DELETE FROM "CleAcces" c WHERE c."utilisateurId" = u;
        "relie" := NOT neuf;
      END IF;
    END IF;
  END IF;
  IF u IS NULL OR EXISTS (SELECT FROM "Utilisateur" x WHERE x."id" = u AND x."desactiveLe" IS NOT NULL) THEN
    PERFORM set_config('app.espace_id', coalesce(espace_avant, ''), true);
    RETURN;
  END IF;
  PERFORM set_config('app.utilisateur_id', u::text, true);
  FOREACH r IN ARRAY regles LOOP
    PERFORM set_config('app.espace_id', r."espaceId"::text, true);
    SELECT * INTO m FROM "Membre" x WHERE x."espaceId" = r."espaceId" AND x."utilisateurId" = u;
    IF NOT FOUND THEN
      INSERT INTO "Membre" ("espaceId", "id", "utilisateurId", "prenom", "nom", "courriel", "structureId")
      VALUES (r."espaceId", gen_random_uuid(), u, p_prenom, p_nom, adresse, r."structureId") RETURNING * INTO m;
      INSERT INTO "MembreRole" ("espaceId", "membreId", "role") VALUES (m."espaceId", m."id", 'PROFESSIONNEL');
    ELSIF m."desactiveLe" IS NULL AND m."entree" IS NOT NULL THEN
      UPDATE "Membre" SET "entree" = NULL, "entreeLe" = NULL WHERE "espaceId" = m."espaceId" AND "id" = m."id";
    ELSE
      CONTINUE;
    END IF;
    INSERT INTO "Journal" ("espaceId", "membreId", "acte", "objet", "objetId") VALUES (m."espaceId", m."id", 'entrer', 'membre', m."id");
  END LOOP;
  PERFORM set_config('app.espace_id', coalesce(espace_avant, ''), true);
  PERFORM set_config('app.utilisateur_id', coalesce(utilisateur_avant, ''), true);
  "utilisateurId" := u;
  "relie" := coalesce("relie", false);
  RETURN NEXT;
END $$;
