-- Accounts and sessions. The application's role reads neither table: it calls these, one account at a time.

-- The functions below run as the owner, who is under FORCE ROW LEVEL SECURITY like everyone:
-- it sees the memberships of the account named in the setting, and their espaces. Nothing else.
CREATE POLICY compte ON "Membre" FOR SELECT TO CURRENT_USER
  USING ("utilisateurId" = (SELECT nullif(current_setting('app.utilisateur_id', true), '')::uuid));
CREATE POLICY compte ON "Espace" FOR SELECT TO CURRENT_USER
  USING ((SELECT nullif(current_setting('app.utilisateur_id', true), '')) IS NOT NULL
    AND "id" IN (SELECT "espaceId" FROM "Membre" WHERE "utilisateurId" = (SELECT nullif(current_setting('app.utilisateur_id', true), '')::uuid)));
CREATE POLICY compte ON "MembreRole" FOR SELECT TO CURRENT_USER
  USING ((SELECT nullif(current_setting('app.utilisateur_id', true), '')) IS NOT NULL
    AND ("espaceId", "membreId") IN (SELECT "espaceId", "id" FROM "Membre" WHERE "utilisateurId" = (SELECT nullif(current_setting('app.utilisateur_id', true), '')::uuid)));
CREATE POLICY compte ON "Perimetre" FOR SELECT TO CURRENT_USER
  USING ((SELECT nullif(current_setting('app.utilisateur_id', true), '')) IS NOT NULL
    AND ("espaceId", "membreId") IN (SELECT "espaceId", "id" FROM "Membre" WHERE "utilisateurId" = (SELECT nullif(current_setting('app.utilisateur_id', true), '')::uuid)));

CREATE FUNCTION compte_lire(p_email text) RETURNS TABLE ("id" uuid, "motDePasse" text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT u."id", u."motDePasse" FROM "Utilisateur" u
  WHERE u."email" = lower(p_email) AND u."desactiveLe" IS NULL AND coalesce(u."provisoireLe" > now() - interval '7 days', true)
$$;

-- The account of this address, made if there is none; an existing one is left as it is.
CREATE FUNCTION compte_creer(p_email text, p_mot_de_passe text, p_provisoire boolean) RETURNS TABLE ("id" uuid, "nouveau" boolean)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO "Utilisateur" ("id", "email", "motDePasse", "provisoireLe")
  VALUES (gen_random_uuid(), lower(p_email), p_mot_de_passe, CASE WHEN p_provisoire THEN now() END)
  ON CONFLICT ("email") DO UPDATE SET "email" = excluded."email" RETURNING "id", xmax = 0
$$;

-- What an administrator gives to someone who can no longer come in, in the espace of the transaction. Someone who has
-- not entered this espace yet gets its code anew, and the account is left as it is. Otherwise the account gets a
-- provisional password, its sessions end, and every other espace it belongs to closes until that espace's own
-- administrator gives a code: nobody opens another espace's door with a password they chose. Each espace's journal
-- says so.
CREATE FUNCTION compte_redonner(p_membre uuid, p_mot_de_passe text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  m "Membre";
  autre "Membre";
  avant text := current_setting('app.utilisateur_id', true);
  ici text := current_setting('app.espace_id', true);
BEGIN
  SELECT * INTO m FROM "Membre" WHERE "id" = p_membre AND "desactiveLe" IS NULL FOR UPDATE;
  IF NOT FOUND THEN RETURN false; END IF;
  IF m."entree" IS NOT NULL THEN
    UPDATE "Membre" SET "entree" = p_mot_de_passe, "entreeLe" = now() WHERE "espaceId" = m."espaceId" AND "id" = m."id";
    RETURN true;
  END IF;
  UPDATE "Utilisateur" SET "motDePasse" = p_mot_de_passe, "provisoireLe" = now() WHERE "id" = m."utilisateurId";
  UPDATE "Session" SET "revoqueeLe" = now() WHERE "utilisateurId" = m."utilisateurId" AND "revoqueeLe" IS NULL;
  PERFORM set_config('app.utilisateur_id', m."utilisateurId"::text, true);
  FOR autre IN SELECT * FROM "Membre" WHERE "utilisateurId" = m."utilisateurId" AND "espaceId" <> m."espaceId" ORDER BY "espaceId" LOOP
    PERFORM set_config('app.espace_id', autre."espaceId"::text, true);
    UPDATE "Membre" SET "entree" = '', "entreeLe" = now() WHERE "espaceId" = autre."espaceId" AND "id" = autre."id";
    INSERT INTO "Journal" ("espaceId", "membreId", "acte", "objet", "objetId") VALUES (autre."espaceId", autre."id", 'fermer', 'membre', autre."id");
  END LOOP;
  PERFORM set_config('app.espace_id', ici, true);
  PERFORM set_config('app.utilisateur_id', coalesce(avant, ''), true);
  RETURN true;
END $$;

CREATE FUNCTION session_ouvrir(p_utilisateur uuid, p_expire timestamptz) RETURNS uuid
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO "Session" ("id", "utilisateurId", "expireLe")
  SELECT gen_random_uuid(), "id", p_expire FROM "Utilisateur" WHERE "id" = p_utilisateur AND "desactiveLe" IS NULL
  RETURNING "id"
$$;

CREATE FUNCTION session_fermer(p_session uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE "Session" SET "revoqueeLe" = now() WHERE "id" = p_session AND "revoqueeLe" IS NULL
$$;

CREATE FUNCTION session_utilisateur(p_session uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT u."id" FROM "Session" s JOIN "Utilisateur" u ON u."id" = s."utilisateurId"
  WHERE s."id" = p_session AND s."revoqueeLe" IS NULL AND s."expireLe" > now() AND u."desactiveLe" IS NULL
$$;

-- A new password, chosen by its owner, ends every other session of the account; false when another came first.
CREATE FUNCTION session_changer_mot_de_passe(p_session uuid, p_actuel text, p_nouveau text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE u uuid := session_utilisateur(p_session);
BEGIN
  UPDATE "Utilisateur" SET "motDePasse" = p_nouveau, "provisoireLe" = NULL WHERE "id" = u AND "motDePasse" = p_actuel;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE "Session" SET "revoqueeLe" = now() WHERE "utilisateurId" = u AND "id" <> p_session AND "revoqueeLe" IS NULL;
  RETURN true;
END $$;

CREATE FUNCTION session_compte(p_session uuid) RETURNS TABLE ("email" text, "motDePasse" text, "provisoire" boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT u."email", u."motDePasse", u."provisoireLe" IS NOT NULL FROM "Utilisateur" u WHERE u."id" = session_utilisateur(p_session)
$$;

-- The account of this session, once its password is its own; null otherwise.
CREATE FUNCTION session_compte_ouvert(p_session uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT u."id" FROM "Utilisateur" u WHERE u."id" = session_utilisateur(p_session) AND u."provisoireLe" IS NULL
$$;

CREATE FUNCTION session_espaces(p_session uuid) RETURNS TABLE ("slug" text, "nom" text, "roles" text[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE avant text := current_setting('app.utilisateur_id', true);
BEGIN
  PERFORM set_config('app.utilisateur_id', coalesce(session_compte_ouvert(p_session)::text, ''), true);
  RETURN QUERY SELECT e."slug"::text, e."nom"::text, array(SELECT r."role"::text FROM "MembreRole" r WHERE r."espaceId" = m."espaceId" AND r."membreId" = m."id" ORDER BY r."role")
    FROM "Membre" m JOIN "Espace" e ON e."id" = m."espaceId"
    WHERE m."utilisateurId" = nullif(current_setting('app.utilisateur_id', true), '')::uuid AND m."desactiveLe" IS NULL AND m."entree" IS NULL ORDER BY e."nom";
  PERFORM set_config('app.utilisateur_id', coalesce(avant, ''), true);
END $$;

-- Who this session is in this espace, with the rights of this very moment. No row: no access.
CREATE FUNCTION session_acteur(p_session uuid, p_slug text) RETURNS TABLE (
  "utilisateurId" uuid, "membreId" uuid, "espaceId" uuid, "slug" text, "espaceNom" text, "zone" text, "calendrierFerie" text,
  "zoneScolaire" text, "rythmeSemaines" int, "toleranceJours" int, "seuilSecret" int, "delaiAlerteJours" int,
  "prenom" text, "nom" text, "structureId" uuid, "baseSecret" text, "engagement" boolean, "charteVersion" text,
  "roles" text[], "delegations" uuid[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE avant text := current_setting('app.utilisateur_id', true);
BEGIN
  PERFORM set_config('app.utilisateur_id', coalesce(session_compte_ouvert(p_session)::text, ''), true);
  RETURN QUERY SELECT m."utilisateurId", m."id", e."id", e."slug"::text, e."nom"::text, e."zone"::text, e."calendrierFerie"::text,
      e."zoneScolaire"::text, e."rythmeSemaines", e."toleranceJours", e."seuilSecret", e."delaiAlerteJours",
      m."prenom"::text, m."nom"::text, m."structureId", m."baseSecret"::text, m."engagementLe" IS NOT NULL, m."charteVersion"::text,
      array(SELECT r."role"::text FROM "MembreRole" r WHERE r."espaceId" = m."espaceId" AND r."membreId" = m."id" ORDER BY r."role"),
      array(SELECT p."delegationId" FROM "Perimetre" p WHERE p."espaceId" = m."espaceId" AND p."membreId" = m."id")
    FROM "Membre" m JOIN "Espace" e ON e."id" = m."espaceId"
    WHERE e."slug" = p_slug AND m."desactiveLe" IS NULL AND m."entree" IS NULL
      AND m."utilisateurId" = nullif(current_setting('app.utilisateur_id', true), '')::uuid;
  PERFORM set_config('app.utilisateur_id', coalesce(avant, ''), true);
END $$;

-- The codes this session's person has still to give, one an espace. A code holds seven days; '' opens nothing.
CREATE FUNCTION session_entrees(p_session uuid) RETURNS TABLE ("slug" text, "entree" text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE avant text := current_setting('app.utilisateur_id', true);
BEGIN
  PERFORM set_config('app.utilisateur_id', coalesce(session_compte_ouvert(p_session)::text, ''), true);
  RETURN QUERY SELECT e."slug"::text, CASE WHEN m."entreeLe" > now() - interval '7 days' THEN m."entree"::text ELSE '' END
    FROM "Membre" m JOIN "Espace" e ON e."id" = m."espaceId"
    WHERE m."desactiveLe" IS NULL AND m."entree" IS NOT NULL
      AND m."utilisateurId" = nullif(current_setting('app.utilisateur_id', true), '')::uuid;
  PERFORM set_config('app.utilisateur_id', coalesce(avant, ''), true);
END $$;

-- The code was given, and with it a password that its owner has just chosen: the espace opens, the other sessions end,
-- so that whoever knew the password before stays outside. False when another code was made meanwhile.
CREATE FUNCTION session_entrer(p_session uuid, p_slug text, p_entree text, p_mot_de_passe text) RETURNS boolean
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
  END IF;
  PERFORM set_config('app.espace_id', coalesce(ici, ''), true);
  PERFORM set_config('app.utilisateur_id', coalesce(avant, ''), true);
  RETURN entre;
END $$;
