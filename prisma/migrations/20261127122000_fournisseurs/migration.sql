-- Signing in by an identity provider (OpenID Connect), and what it opens: an account of the same verified address, or a
-- place in the espaces that admit its domain.

CREATE TABLE "IdentiteExterne" (
  "emetteur" VARCHAR(300) NOT NULL,
  "sujet" VARCHAR(255) NOT NULL,
  "utilisateurId" UUID NOT NULL,
  "creeLe" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
  "vueLe" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
  CONSTRAINT "IdentiteExterne_pkey" PRIMARY KEY ("emetteur", "sujet"),
  CONSTRAINT "IdentiteExterne_utilisateurId_fkey" FOREIGN KEY ("utilisateurId") REFERENCES "Utilisateur" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "IdentiteExterne_utilisateurId_idx" ON "IdentiteExterne" ("utilisateurId");

-- What the provider said of this session, sealed: to end it there too.
ALTER TABLE "Session" ADD COLUMN "jeton" VARCHAR(4000);

CREATE TABLE "Admission" (
  "espaceId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "domaine" VARCHAR(253) NOT NULL CHECK ("domaine" ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$'),
  "valeur" VARCHAR(200) NOT NULL DEFAULT '',
  "structureId" UUID,
  "creeLe" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Admission_pkey" PRIMARY KEY ("espaceId", "id"),
  CONSTRAINT "Admission_espaceId_fkey" FOREIGN KEY ("espaceId") REFERENCES "Espace" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Admission_espaceId_structureId_fkey" FOREIGN KEY ("espaceId", "structureId")
    REFERENCES "Structure" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "Admission_espaceId_domaine_valeur_key" ON "Admission" ("espaceId", "domaine", "valeur");
CREATE INDEX "Admission_domaine_idx" ON "Admission" ("domaine");
ALTER TABLE "Admission" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Admission" FORCE ROW LEVEL SECURITY;
CREATE POLICY espace ON "Admission"
  USING ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
  WITH CHECK ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid));
GRANT SELECT, INSERT, DELETE ON "Admission" TO recul_app;
-- The function below runs as the owner: it sees the rules of the one domain named in the setting.
CREATE POLICY domaine ON "Admission" FOR SELECT TO CURRENT_USER
  USING ("domaine" = (SELECT nullif(current_setting('app.domaine', true), '')));

-- The account behind what a provider vouches for, linked or made; null: no account, no place. `p_email` is null unless the
-- provider vouches for it. An account whose owner has never proved to read its address loses, when it is linked, what
-- someone else could have put on it: password, passkeys, sessions. A telephone's code stays, since it is asked again.
CREATE FUNCTION fournisseur_entrer(p_emetteur text, p_sujet text, p_email text, p_prenom text, p_nom text, p_valeur text)
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
      UPDATE "Utilisateur" SET "motDePasse" = NULL, "provisoireLe" = NULL, "adresseProuveeLe" = now() WHERE "id" = u AND "adresseProuveeLe" IS NULL;
      IF FOUND THEN
        DELETE FROM "CleAcces" c WHERE c."utilisateurId" = u;
        UPDATE "Session" s SET "revoqueeLe" = now() WHERE s."utilisateurId" = u AND s."revoqueeLe" IS NULL;
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

CREATE FUNCTION session_jeton_garder(p_session uuid, p_jeton text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE "Session" SET "jeton" = p_jeton WHERE "id" = p_session AND "moyen" = 'fournisseur' AND "jeton" IS NULL
$$;

-- What was kept of the provider's word for this session, open or waiting for its code.
CREATE FUNCTION session_jeton(p_session uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s."jeton"::text FROM "Session" s WHERE s."id" = p_session AND session_utilisateur(p_session) IS NOT NULL
$$;
