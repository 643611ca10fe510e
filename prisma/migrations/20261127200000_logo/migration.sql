-- The image of an espace: written again by Recul from what was given, never the file itself.

CREATE TABLE "Logo" (
  "espaceId" UUID NOT NULL,
  "empreinte" VARCHAR(64) NOT NULL CHECK ("empreinte" ~ '^[0-9a-f]{64}$'),
  "largeur" INTEGER NOT NULL CHECK ("largeur" BETWEEN 1 AND 600),
  "hauteur" INTEGER NOT NULL CHECK ("hauteur" BETWEEN 1 AND 200),
  -- A PNG, by its first bytes; 600 × 200 points in full colour weigh less.
  "octets" BYTEA NOT NULL CHECK (octet_length("octets") <= 600000 AND substring("octets" FOR 8) = '\x89504e470d0a1a0a'),
  "poseLe" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Logo_pkey" PRIMARY KEY ("espaceId"),
  CONSTRAINT "Logo_espaceId_fkey" FOREIGN KEY ("espaceId") REFERENCES "Espace" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
ALTER TABLE "Logo" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Logo" FORCE ROW LEVEL SECURITY;
CREATE POLICY espace ON "Logo"
  USING ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
  WITH CHECK ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE, DELETE ON "Logo" TO recul_app;

-- The fingerprint of an espace's image, or null: asked with the acteur, at each request, before the espace is set.
CREATE FUNCTION espace_logo(p_espace uuid) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  avant text := current_setting('app.espace_id', true);
  trouvee text;
BEGIN
  PERFORM set_config('app.espace_id', p_espace::text, true);
  SELECT "empreinte" INTO trouvee FROM "Logo" WHERE "espaceId" = p_espace;
  PERFORM set_config('app.espace_id', coalesce(avant, ''), true);
  RETURN trouvee;
END $$;
REVOKE ALL ON FUNCTION espace_logo(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION espace_logo(uuid) TO recul_app;
