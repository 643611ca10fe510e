-- How a session was opened, from what kind of device, and when it was last seen; signing in and out are lines of the
-- journal of each espace the account can enter.

ALTER TABLE "Session" ADD COLUMN "moyen" VARCHAR(20) NOT NULL DEFAULT 'mot-de-passe'
    CONSTRAINT "Session_moyen" CHECK ("moyen" IN ('mot-de-passe', 'cle-acces', 'fournisseur')),
  ADD COLUMN "appareil" VARCHAR(80),
  ADD COLUMN "vueLe" TIMESTAMPTZ(3) NOT NULL DEFAULT now();

-- For the functions below alone, which run as the owner.
CREATE FUNCTION compte_journaliser(p_utilisateur uuid, p_acte text) RETURNS void
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  m record;
  avant text := current_setting('app.utilisateur_id', true);
  ici text := current_setting('app.espace_id', true);
BEGIN
  PERFORM set_config('app.utilisateur_id', p_utilisateur::text, true);
  FOR m IN SELECT "espaceId", "id" FROM "Membre"
    WHERE "utilisateurId" = p_utilisateur AND "desactiveLe" IS NULL AND "entree" IS NULL ORDER BY "espaceId" LOOP
    PERFORM set_config('app.espace_id', m."espaceId"::text, true);
    INSERT INTO "Journal" ("espaceId", "membreId", "acte", "objet", "objetId") VALUES (m."espaceId", m."id", p_acte, 'membre', m."id");
  END LOOP;
  PERFORM set_config('app.espace_id', coalesce(ici, ''), true);
  PERFORM set_config('app.utilisateur_id', coalesce(avant, ''), true);
END $$;
REVOKE EXECUTE ON FUNCTION compte_journaliser(uuid, text) FROM recul_app;

-- The two arguments of before still open a session: servers are replaced one after the other.
DROP FUNCTION session_ouvrir(uuid, timestamptz);
CREATE FUNCTION session_ouvrir(p_utilisateur uuid, p_expire timestamptz, p_moyen text DEFAULT 'mot-de-passe', p_appareil text DEFAULT NULL) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE sid uuid;
BEGIN
  INSERT INTO "Session" ("id", "utilisateurId", "expireLe", "moyen", "appareil")
  SELECT gen_random_uuid(), "id", p_expire, p_moyen, p_appareil FROM "Utilisateur" WHERE "id" = p_utilisateur AND "desactiveLe" IS NULL
  RETURNING "id" INTO sid;
  IF sid IS NOT NULL THEN PERFORM compte_journaliser(p_utilisateur, 'connexion'); END IF;
  RETURN sid;
END $$;

CREATE OR REPLACE FUNCTION session_fermer(p_session uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE u uuid;
BEGIN
  UPDATE "Session" SET "revoqueeLe" = now() WHERE "id" = p_session AND "revoqueeLe" IS NULL RETURNING "utilisateurId" INTO u;
  IF FOUND THEN PERFORM compte_journaliser(u, 'deconnexion'); END IF;
END $$;

-- A sign-in that was refused: a line where the account can enter; nothing where there is no account. It need not wait
-- for the disk, so that both take as long.
CREATE FUNCTION compte_refuser(p_email text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE u uuid;
BEGIN
  PERFORM set_config('synchronous_commit', 'off', true);
  SELECT "id" INTO u FROM "Utilisateur" WHERE "email" = lower(p_email) AND "desactiveLe" IS NULL;
  IF FOUND THEN PERFORM compte_journaliser(u, 'connexion-refusee'); END IF;
END $$;

-- Who this session is in this espace, with the rights of this very moment, and that it was seen: written every five
-- minutes at most. No row: no access.
CREATE OR REPLACE FUNCTION session_acteur(p_session uuid, p_slug text) RETURNS TABLE (
  "utilisateurId" uuid, "membreId" uuid, "espaceId" uuid, "slug" text, "espaceNom" text, "zone" text, "calendrierFerie" text,
  "zoneScolaire" text, "rythmeSemaines" int, "toleranceJours" int, "seuilSecret" int, "delaiAlerteJours" int,
  "prenom" text, "nom" text, "structureId" uuid, "baseSecret" text, "engagement" boolean, "charteVersion" text,
  "roles" text[], "delegations" uuid[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE avant text := current_setting('app.utilisateur_id', true);
BEGIN
  UPDATE "Session" SET "vueLe" = now() WHERE "id" = p_session AND "vueLe" < now() - interval '5 minutes' AND "revoqueeLe" IS NULL AND "expireLe" > now();
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
