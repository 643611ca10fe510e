-- A second factor (TOTP, RFC 6238) with recovery codes. From the password to the code, a session waits: the function every
-- other one asks who a session is answers nobody, so that nothing opens but the page of the code.

CREATE TABLE "Facteur" (
  "utilisateurId" UUID NOT NULL,
  "secret" VARCHAR(200) NOT NULL,
  "creeLe" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
  "confirmeLe" TIMESTAMPTZ(3),
  "dernierPas" BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT "Facteur_pkey" PRIMARY KEY ("utilisateurId"),
  CHECK (("dernierPas" > 0) = ("confirmeLe" IS NOT NULL)),
  CONSTRAINT "Facteur_utilisateurId_fkey" FOREIGN KEY ("utilisateurId") REFERENCES "Utilisateur" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "CodeSecours" (
  "utilisateurId" UUID NOT NULL,
  "empreinte" CHAR(64) NOT NULL CHECK ("empreinte" ~ '^[0-9a-f]{64}$'),
  "creeLe" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
  "utiliseLe" TIMESTAMPTZ(3),
  CONSTRAINT "CodeSecours_pkey" PRIMARY KEY ("utilisateurId", "empreinte"),
  CONSTRAINT "CodeSecours_utilisateurId_fkey" FOREIGN KEY ("utilisateurId") REFERENCES "Utilisateur" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- When this session last proved more than a password.
ALTER TABLE "Session" ADD COLUMN "facteurLe" TIMESTAMPTZ(3);

-- Whose session this is, whatever it has proved: for the functions below alone.
CREATE FUNCTION session_titulaire(p_session uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT u."id" FROM "Session" s JOIN "Utilisateur" u ON u."id" = s."utilisateurId"
  WHERE s."id" = p_session AND s."revoqueeLe" IS NULL AND s."expireLe" > now() AND u."desactiveLe" IS NULL
$$;
REVOKE EXECUTE ON FUNCTION session_titulaire(uuid) FROM PUBLIC, recul_app;

-- Who a session is. Nobody while the account has a second factor that the session has not proved.
CREATE OR REPLACE FUNCTION session_utilisateur(p_session uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT u."id" FROM "Session" s JOIN "Utilisateur" u ON u."id" = s."utilisateurId"
  WHERE s."id" = p_session AND s."revoqueeLe" IS NULL AND s."expireLe" > now() AND u."desactiveLe" IS NULL
    AND (s."facteurLe" IS NOT NULL OR NOT EXISTS (SELECT FROM "Facteur" f WHERE f."utilisateurId" = u."id" AND f."confirmeLe" IS NOT NULL))
$$;

-- Whether this session waits for its code. It waits ten minutes.
CREATE FUNCTION session_attend(p_session uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce((SELECT s."creeLe" > now() - interval '10 minutes' FROM "Session" s
    WHERE s."id" = p_session AND session_titulaire(p_session) IS NOT NULL AND session_utilisateur(p_session) IS NULL), false)
$$;

-- The factor of a session that is open or waits: what is needed to check a code, and to say where it stands.
CREATE FUNCTION session_facteur(p_session uuid) RETURNS TABLE (
  "utilisateurId" uuid, "email" text, "secret" text, "confirmeLe" timestamptz, "dernierPas" bigint, "codes" int, "frais" boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT u."id", u."email"::text, f."secret"::text, f."confirmeLe", coalesce(f."dernierPas", 0),
    (SELECT count(*)::int FROM "CodeSecours" c WHERE c."utilisateurId" = u."id" AND c."utiliseLe" IS NULL),
    coalesce(s."facteurLe" > now() - interval '10 minutes', false)
  FROM "Session" s JOIN "Utilisateur" u ON u."id" = s."utilisateurId"
    LEFT JOIN "Facteur" f ON f."utilisateurId" = u."id" AND (f."confirmeLe" IS NOT NULL OR f."creeLe" > now() - interval '30 minutes')
  WHERE s."id" = p_session AND (session_utilisateur(p_session) IS NOT NULL OR session_attend(p_session))
$$;

-- A code was right: of this step of time, or one kept for the day the telephone is lost. Each serves once, whatever
-- races with it; the session has then proved its factor.
CREATE FUNCTION facteur_prouver(p_session uuid, p_pas bigint, p_empreinte text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE u uuid := session_titulaire(p_session);
BEGIN
  IF session_utilisateur(p_session) IS NULL AND NOT session_attend(p_session) THEN RETURN false; END IF;
  IF p_pas IS NOT NULL THEN
    UPDATE "Facteur" SET "dernierPas" = p_pas WHERE "utilisateurId" = u AND "confirmeLe" IS NOT NULL AND "dernierPas" < p_pas;
  ELSE
    UPDATE "CodeSecours" SET "utiliseLe" = now() WHERE "utilisateurId" = u AND "empreinte" = p_empreinte AND "utiliseLe" IS NULL;
  END IF;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE "Session" SET "facteurLe" = now() WHERE "id" = p_session;
  RETURN true;
END $$;

-- A secret to put in a telephone; it protects nothing before a first code. False where a factor is already there.
CREATE FUNCTION facteur_preparer(p_session uuid, p_secret text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE u uuid := session_utilisateur(p_session);
BEGIN
  IF u IS NULL THEN RETURN false; END IF;
  INSERT INTO "Facteur" ("utilisateurId", "secret") VALUES (u, p_secret)
  ON CONFLICT ("utilisateurId") DO UPDATE SET "secret" = excluded."secret", "creeLe" = now() WHERE "Facteur"."confirmeLe" IS NULL;
  RETURN FOUND;
END $$;

-- The first code was right: the factor protects the account, and its other sessions end.
CREATE FUNCTION facteur_confirmer(p_session uuid, p_secret text, p_pas bigint) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE u uuid := session_utilisateur(p_session);
BEGIN
  UPDATE "Facteur" SET "confirmeLe" = now(), "dernierPas" = p_pas
  WHERE "utilisateurId" = u AND "secret" = p_secret AND "confirmeLe" IS NULL AND "creeLe" > now() - interval '30 minutes';
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE "Session" SET "facteurLe" = now() WHERE "id" = p_session;
  UPDATE "Session" SET "revoqueeLe" = now() WHERE "utilisateurId" = u AND "id" <> p_session AND "revoqueeLe" IS NULL;
  PERFORM compte_journaliser(u, 'proteger');
  RETURN true;
END $$;

-- New recovery codes, the old ones gone; false when the session has not proved its factor in the last ten minutes.
CREATE FUNCTION facteur_secours(p_session uuid, p_empreintes text[]) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE u uuid;
BEGIN
  SELECT x."utilisateurId" INTO u FROM session_facteur(p_session) x WHERE x."frais" AND x."confirmeLe" IS NOT NULL;
  IF u IS NULL THEN RETURN false; END IF;
  PERFORM FROM "Facteur" WHERE "utilisateurId" = u FOR UPDATE;
  DELETE FROM "CodeSecours" WHERE "utilisateurId" = u;
  INSERT INTO "CodeSecours" ("utilisateurId", "empreinte") SELECT u, x FROM unnest(p_empreintes) x;
  RETURN true;
END $$;

-- The factor and its codes go, and the other sessions with them: for a code that is right.
CREATE FUNCTION facteur_retirer(p_session uuid, p_pas bigint, p_empreinte text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE u uuid := session_utilisateur(p_session);
BEGIN
  IF u IS NULL OR NOT facteur_prouver(p_session, p_pas, p_empreinte) THEN RETURN false; END IF;
  DELETE FROM "CodeSecours" WHERE "utilisateurId" = u;
  DELETE FROM "Facteur" WHERE "utilisateurId" = u;
  UPDATE "Session" SET "revoqueeLe" = now() WHERE "utilisateurId" = u AND "id" <> p_session AND "revoqueeLe" IS NULL;
  PERFORM compte_journaliser(u, 'deproteger');
  RETURN true;
END $$;
