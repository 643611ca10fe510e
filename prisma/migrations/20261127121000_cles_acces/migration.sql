-- Passkeys: a key of the device signs the sign-in, after a finger, a face or a PIN. Nothing to type, nothing to steal from
-- here: the database holds the public half.

CREATE TABLE "CleAcces" (
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "utilisateurId" UUID NOT NULL,
  "identifiant" VARCHAR(1400) NOT NULL,
  "publique" VARCHAR(4000) NOT NULL,
  "compteur" BIGINT NOT NULL CHECK ("compteur" >= 0),
  "transports" VARCHAR(20)[] NOT NULL DEFAULT '{}',
  "nom" VARCHAR(60) NOT NULL CHECK ("nom" <> ''),
  "creeLe" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
  "utiliseeLe" TIMESTAMPTZ(3),
  CONSTRAINT "CleAcces_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "CleAcces_utilisateurId_fkey" FOREIGN KEY ("utilisateurId") REFERENCES "Utilisateur" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "CleAcces_identifiant_key" ON "CleAcces" ("identifiant");
CREATE INDEX "CleAcces_utilisateurId_idx" ON "CleAcces" ("utilisateurId");

-- What was asked of a browser and is still to be answered: once, within minutes, by the session it was asked of if there
-- was one. Only the fingerprint of the challenge is kept.
CREATE TABLE "Defi" (
  "empreinte" CHAR(64) NOT NULL CHECK ("empreinte" ~ '^[0-9a-f]{64}$'),
  "usage" VARCHAR(20) NOT NULL,
  "sessionId" UUID,
  "scelle" VARCHAR(4000),
  "expireLe" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Defi_pkey" PRIMARY KEY ("empreinte"),
  CONSTRAINT "Defi_usage" CHECK ("usage" IN ('cle-connexion', 'cle-ajout', 'fournisseur', 'fermeture'))
);
CREATE INDEX "Defi_expireLe_idx" ON "Defi" ("expireLe");

-- Those that nobody answered are swept by the next one.
CREATE FUNCTION defi_poser(p_empreinte text, p_usage text, p_session uuid, p_scelle text, p_minutes int) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM "Defi" WHERE "expireLe" < now();
  INSERT INTO "Defi" ("empreinte", "usage", "sessionId", "scelle", "expireLe")
  VALUES (p_empreinte, p_usage, p_session, p_scelle, now() + make_interval(mins => p_minutes));
$$;

-- Taken once: the second to come finds nothing, whatever races with it.
CREATE FUNCTION defi_prendre(p_empreinte text, p_usage text, p_session uuid) RETURNS TABLE ("scelle" text)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM "Defi" WHERE "empreinte" = p_empreinte AND "usage" = p_usage AND "sessionId" IS NOT DISTINCT FROM p_session AND "expireLe" > now()
  RETURNING "scelle"::text
$$;

-- A passkey counts as both a password and a code.
CREATE OR REPLACE FUNCTION compte_protege(p_utilisateur uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM "Facteur" WHERE "utilisateurId" = p_utilisateur AND "confirmeLe" IS NOT NULL)
    OR EXISTS (SELECT FROM "CleAcces" WHERE "utilisateurId" = p_utilisateur)
$$;
CREATE OR REPLACE FUNCTION compte_depouiller(p_utilisateur uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM "CodeSecours" WHERE "utilisateurId" = p_utilisateur;
  DELETE FROM "Facteur" WHERE "utilisateurId" = p_utilisateur;
  DELETE FROM "CleAcces" WHERE "utilisateurId" = p_utilisateur;
$$;

-- The account of an open session, when it may add a protection: who came in by the password alone does not add theirs to an
-- account that has one already. Its keys come with it.
CREATE FUNCTION session_peut_proteger(p_session uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce((SELECT u."provisoireLe" IS NULL AND (s."facteurLe" IS NOT NULL OR NOT compte_protege(u."id"))
    FROM "Session" s JOIN "Utilisateur" u ON u."id" = s."utilisateurId"
    WHERE s."id" = p_session AND session_utilisateur(p_session) IS NOT NULL), false)
$$;

-- A secret to put in a telephone; it protects nothing before a first code. False where a factor is already there, and for a
-- session that has not proved the passkey the account has.
CREATE OR REPLACE FUNCTION facteur_preparer(p_session uuid, p_secret text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE u uuid := session_utilisateur(p_session);
BEGIN
  IF u IS NULL OR NOT session_peut_proteger(p_session) THEN RETURN false; END IF;
  INSERT INTO "Facteur" ("utilisateurId", "secret") VALUES (u, p_secret)
  ON CONFLICT ("utilisateurId") DO UPDATE SET "secret" = excluded."secret", "creeLe" = now() WHERE "Facteur"."confirmeLe" IS NULL;
  RETURN FOUND;
END $$;

CREATE FUNCTION session_cles(p_session uuid) RETURNS TABLE (
  "id" uuid, "identifiant" text, "transports" text[], "nom" text, "creeLe" timestamptz, "utiliseeLe" timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c."id", c."identifiant"::text, c."transports"::text[], c."nom"::text, c."creeLe"::timestamptz, c."utiliseeLe"::timestamptz
  FROM "CleAcces" c WHERE c."utilisateurId" = session_utilisateur(p_session) ORDER BY c."creeLe", c."id"
$$;

-- Twenty keys are enough. The session that adds one has it in hand: it has proved more than a password.
CREATE FUNCTION cle_ajouter(p_session uuid, p_identifiant text, p_publique text, p_compteur bigint, p_transports text[], p_nom text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE u uuid := session_utilisateur(p_session);
BEGIN
  IF u IS NULL THEN RETURN false; END IF;
  PERFORM FROM "Utilisateur" WHERE "id" = u FOR UPDATE;
  IF NOT session_peut_proteger(p_session) OR (SELECT count(*) FROM "CleAcces" WHERE "utilisateurId" = u) >= 20 THEN RETURN false; END IF;
  INSERT INTO "CleAcces" ("utilisateurId", "identifiant", "publique", "compteur", "transports", "nom")
  VALUES (u, p_identifiant, p_publique, p_compteur, p_transports, p_nom) ON CONFLICT ("identifiant") DO NOTHING;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE "Session" SET "facteurLe" = now() WHERE "id" = p_session;
  PERFORM compte_journaliser(u, 'proteger');
  RETURN true;
END $$;

CREATE FUNCTION cle_nommer(p_session uuid, p_cle uuid, p_nom text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE "CleAcces" SET "nom" = p_nom WHERE "id" = p_cle AND "utilisateurId" = session_utilisateur(p_session);
  RETURN FOUND;
END $$;

-- For a session that has proved more than a password; the others of the account end.
CREATE FUNCTION cle_retirer(p_session uuid, p_cle uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE u uuid := session_utilisateur(p_session);
BEGIN
  DELETE FROM "CleAcces" c USING "Session" s
  WHERE c."id" = p_cle AND c."utilisateurId" = u AND s."id" = p_session AND s."facteurLe" IS NOT NULL;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE "Session" SET "revoqueeLe" = now() WHERE "utilisateurId" = u AND "id" <> p_session AND "revoqueeLe" IS NULL;
  PERFORM compte_journaliser(u, 'deproteger');
  RETURN true;
END $$;

-- The key a browser says it signed with, to check what it signed.
CREATE FUNCTION cle_lire(p_identifiant text) RETURNS TABLE ("utilisateurId" uuid, "publique" text, "compteur" bigint, "transports" text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT u."id", c."publique"::text, c."compteur", c."transports"::text[] FROM "CleAcces" c JOIN "Utilisateur" u ON u."id" = c."utilisateurId"
  WHERE c."identifiant" = p_identifiant AND u."desactiveLe" IS NULL
$$;

-- What it signed was right. A counter that does not move forward is a copy of the key: refused. Many never count: zero stays zero.
CREATE FUNCTION cle_servir(p_identifiant text, p_compteur bigint) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE "CleAcces" SET "compteur" = p_compteur, "utiliseeLe" = now()
  WHERE "identifiant" = p_identifiant AND (p_compteur > "compteur" OR (p_compteur = 0 AND "compteur" = 0));
  RETURN FOUND;
END $$;

-- A session that was opened by a passkey, or by a provider that vouches for two factors, has proved both.
CREATE FUNCTION session_prouver(p_session uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE "Session" SET "facteurLe" = now() WHERE "id" = p_session AND "moyen" IN ('cle-acces', 'fournisseur') AND "facteurLe" IS NULL
    AND "creeLe" > now() - interval '1 minute'
$$;
