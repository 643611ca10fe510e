-- An espace may ask a second factor of some roles: without it, a session has no acteur there. Who lost telephone and codes
-- is helped by an administrator.

ALTER TABLE "Espace" ADD COLUMN "rolesFacteur" "RoleCode"[] NOT NULL DEFAULT '{}';

-- Whether the account has anything more than a password; and all of it taken away. For the functions below alone.
CREATE FUNCTION compte_protege(p_utilisateur uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM "Facteur" WHERE "utilisateurId" = p_utilisateur AND "confirmeLe" IS NOT NULL)
$$;
CREATE FUNCTION compte_depouiller(p_utilisateur uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM "CodeSecours" WHERE "utilisateurId" = p_utilisateur;
  DELETE FROM "Facteur" WHERE "utilisateurId" = p_utilisateur;
$$;
-- Whether this espace asks a factor of this member: of one of their roles.
CREATE FUNCTION membre_doit_facteur(p_espace uuid, p_membre uuid) RETURNS boolean
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM "MembreRole" r JOIN "Espace" e ON e."id" = r."espaceId"
    WHERE r."espaceId" = p_espace AND r."membreId" = p_membre AND r."role" = ANY (e."rolesFacteur"))
$$;
REVOKE EXECUTE ON FUNCTION compte_protege(uuid), compte_depouiller(uuid), membre_doit_facteur(uuid, uuid) FROM recul_app;

-- Who this session is in this espace, with the rights of this very moment, and that it was seen: written every five
-- minutes at most. No row: no access. Where a role asks a second factor, the session has proved one.
CREATE OR REPLACE FUNCTION session_acteur(p_session uuid, p_slug text) RETURNS TABLE (
  "utilisateurId" uuid, "membreId" uuid, "espaceId" uuid, "slug" text, "espaceNom" text, "zone" text, "calendrierFerie" text,
  "zoneScolaire" text, "rythmeSemaines" int, "toleranceJours" int, "seuilSecret" int, "delaiAlerteJours" int,
  "prenom" text, "nom" text, "structureId" uuid, "baseSecret" text, "engagement" boolean, "charteVersion" text,
  "roles" text[], "delegations" uuid[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  avant text := current_setting('app.utilisateur_id', true);
  prouve boolean := (SELECT s."facteurLe" IS NOT NULL FROM "Session" s WHERE s."id" = p_session);
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
      AND m."utilisateurId" = nullif(current_setting('app.utilisateur_id', true), '')::uuid
      AND (prouve OR NOT EXISTS (SELECT FROM "MembreRole" r
        WHERE r."espaceId" = m."espaceId" AND r."membreId" = m."id" AND r."role" = ANY (e."rolesFacteur")));
  PERFORM set_config('app.utilisateur_id', coalesce(avant, ''), true);
END $$;

-- Whether a second factor is all that this session lacks to enter this espace.
CREATE FUNCTION session_doit_facteur(p_session uuid, p_slug text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  avant text := current_setting('app.utilisateur_id', true);
  doit boolean;
BEGIN
  PERFORM set_config('app.utilisateur_id', coalesce(session_compte_ouvert(p_session)::text, ''), true);
  SELECT EXISTS (SELECT FROM "Membre" m JOIN "Espace" e ON e."id" = m."espaceId"
    WHERE e."slug" = p_slug AND m."desactiveLe" IS NULL AND m."entree" IS NULL
      AND m."utilisateurId" = nullif(current_setting('app.utilisateur_id', true), '')::uuid
      AND membre_doit_facteur(m."espaceId", m."id")
      AND NOT EXISTS (SELECT FROM "Session" s WHERE s."id" = p_session AND s."facteurLe" IS NOT NULL)) INTO doit;
  PERFORM set_config('app.utilisateur_id', coalesce(avant, ''), true);
  RETURN doit;
END $$;

-- A calendar read from elsewhere has no session: where a role asks a second factor, the account must have one.
CREATE OR REPLACE FUNCTION abonnement_acteur(p_empreinte text) RETURNS TABLE (
  "reserve" boolean,
  "utilisateurId" uuid, "membreId" uuid, "espaceId" uuid, "slug" text, "espaceNom" text, "zone" text, "calendrierFerie" text,
  "zoneScolaire" text, "rythmeSemaines" int, "toleranceJours" int, "seuilSecret" int, "delaiAlerteJours" int,
  "prenom" text, "nom" text, "structureId" uuid, "baseSecret" text, "engagement" boolean, "charteVersion" text,
  "roles" text[], "delegations" uuid[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  a "Abonnement";
  abonnement_avant text := current_setting('app.abonnement', true);
  espace_avant text := current_setting('app.espace_id', true);
BEGIN
  PERFORM set_config('app.espace_id', '', true);
  PERFORM set_config('app.abonnement', p_empreinte, true);
  SELECT * INTO a FROM "Abonnement" x WHERE x."empreinte" = p_empreinte;
  PERFORM set_config('app.abonnement', coalesce(abonnement_avant, ''), true);
  PERFORM set_config('app.espace_id', coalesce(a."espaceId"::text, ''), true);
  RETURN QUERY SELECT a."reserve", m."utilisateurId", m."id", e."id", e."slug"::text, e."nom"::text, e."zone"::text,
      e."calendrierFerie"::text, e."zoneScolaire"::text, e."rythmeSemaines", e."toleranceJours", e."seuilSecret", e."delaiAlerteJours",
      m."prenom"::text, m."nom"::text, m."structureId", m."baseSecret"::text, m."engagementLe" IS NOT NULL, m."charteVersion"::text,
      array(SELECT r."role"::text FROM "MembreRole" r WHERE r."espaceId" = m."espaceId" AND r."membreId" = m."id" ORDER BY r."role"),
      array(SELECT p."delegationId" FROM "Perimetre" p WHERE p."espaceId" = m."espaceId" AND p."membreId" = m."id")
    FROM "Membre" m JOIN "Espace" e ON e."id" = m."espaceId"
    WHERE m."espaceId" = a."espaceId" AND m."id" = a."membreId" AND m."desactiveLe" IS NULL AND m."entree" IS NULL
      AND (compte_protege(m."utilisateurId") OR NOT membre_doit_facteur(m."espaceId", m."id"))
      AND EXISTS (SELECT FROM "Utilisateur" u WHERE u."id" = m."utilisateurId" AND u."desactiveLe" IS NULL AND u."provisoireLe" IS NULL);
  IF FOUND THEN
    UPDATE "Abonnement" x SET "luLe" = now()
    WHERE x."espaceId" = a."espaceId" AND x."membreId" = a."membreId" AND (x."luLe" IS NULL OR x."luLe" < now() - interval '1 hour');
  END IF;
  PERFORM set_config('app.espace_id', coalesce(espace_avant, ''), true);
END $$;

-- Whether this member of the espace of the transaction has a second factor.
CREATE FUNCTION membre_protege(p_membre uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce((SELECT compte_protege(m."utilisateurId") FROM "Membre" m WHERE m."id" = p_membre), false)
$$;

-- Takes off the second factor of a member who lost it, in the espace of the transaction. Their sessions end, and every
-- other espace they belong to closes until its own administrator gives a code: an espace does not weaken another's door.
CREATE FUNCTION facteur_oublier(p_membre uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  m "Membre";
  autre "Membre";
  avant text := current_setting('app.utilisateur_id', true);
  ici text := current_setting('app.espace_id', true);
BEGIN
  SELECT * INTO m FROM "Membre" WHERE "id" = p_membre AND "desactiveLe" IS NULL AND "entree" IS NULL FOR UPDATE;
  IF NOT FOUND THEN RETURN false; END IF;
  IF NOT compte_protege(m."utilisateurId") THEN RETURN true; END IF;
  PERFORM compte_depouiller(m."utilisateurId");
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
