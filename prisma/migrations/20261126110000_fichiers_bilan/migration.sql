-- The files of a published bilan: asked for when it is published, made beside the pages, and kept with the version.
-- SQLSTATE RC002: a state machine forbids it. RC003: it is immutable.

CREATE TYPE "FormatFichier" AS ENUM ('PDF', 'SYNTHESE', 'DOCX', 'ODT', 'XLSX', 'ODS', 'CSV');

CREATE TABLE "FichierBilan" (
  "espaceId" UUID NOT NULL,
  "bilanId" UUID NOT NULL,
  "format" "FormatFichier" NOT NULL,
  "essais" INTEGER NOT NULL DEFAULT 0 CHECK ("essais" >= 0),
  "prochainLe" TIMESTAMPTZ(3),
  "echecLe" TIMESTAMPTZ(3),
  "octets" BYTEA,
  "taille" INTEGER,
  "sha256" CHAR(64),
  "faitLe" TIMESTAMPTZ(3),
  CONSTRAINT "FichierBilan_pkey" PRIMARY KEY ("espaceId", "bilanId", "format"),
  CONSTRAINT "FichierBilan_espaceId_bilanId_fkey" FOREIGN KEY ("espaceId", "bilanId")
    REFERENCES "Bilan" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CHECK (num_nonnulls("octets", "taille", "sha256", "faitLe") IN (0, 4)),
  CHECK ("octets" IS NULL OR ("taille" > 0 AND "taille" = octet_length("octets") AND "sha256" = encode(sha256("octets"), 'hex'))),
  CHECK ("octets" IS NULL OR num_nonnulls("prochainLe", "echecLe") = 0)
);
CREATE INDEX "FichierBilan_a_faire" ON "FichierBilan" ("prochainLe") WHERE "octets" IS NULL;

-- Those that were published before have their files made at the first start.
ALTER TABLE "Bilan" NO FORCE ROW LEVEL SECURITY;
INSERT INTO "FichierBilan" ("espaceId", "bilanId", "format", "prochainLe")
  SELECT "espaceId", "id", "format", "publieLe" FROM "Bilan", unnest(enum_range(NULL::"FormatFichier")) AS "format"
  WHERE "etat" = 'PUBLIE';
ALTER TABLE "Bilan" FORCE ROW LEVEL SECURITY;

ALTER TABLE "FichierBilan" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "FichierBilan" FORCE ROW LEVEL SECURITY;
CREATE POLICY espace ON "FichierBilan"
  USING ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
  WITH CHECK ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE ON "FichierBilan" TO recul_app;

-- A file is of a version that no longer changes; once made, it does not either.
CREATE FUNCTION fichier_bilan_avant() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD."octets" IS NOT NULL THEN
      RAISE EXCEPTION 'le fichier d’un bilan publié ne change pas' USING ERRCODE = 'RC003';
    END IF;
    IF (NEW."espaceId", NEW."bilanId", NEW."format") IS DISTINCT FROM (OLD."espaceId", OLD."bilanId", OLD."format") THEN
      RAISE EXCEPTION 'un fichier reste celui de son bilan' USING ERRCODE = 'RC002';
    END IF;
  ELSIF NOT EXISTS (SELECT FROM "Bilan" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."bilanId" AND "etat" = 'PUBLIE') THEN
    RAISE EXCEPTION 'seul un bilan publié a des fichiers' USING ERRCODE = 'RC002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER fichier_bilan_avant BEFORE INSERT OR UPDATE ON "FichierBilan" FOR EACH ROW EXECUTE FUNCTION fichier_bilan_avant();
CREATE FUNCTION fichier_bilan_reste() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'le fichier d’un bilan publié ne change pas' USING ERRCODE = 'RC003';
END $$;
CREATE TRIGGER fichier_bilan_reste BEFORE DELETE ON "FichierBilan" FOR EACH ROW EXECUTE FUNCTION fichier_bilan_reste();

-- The worker is woken by who publishes or asks again, not by its own putting off.
CREATE FUNCTION fichier_reveille() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_notify('fichiers', '');
  RETURN NULL;
END $$;
CREATE TRIGGER fichier_demande AFTER INSERT ON "FichierBilan" FOR EACH STATEMENT EXECUTE FUNCTION fichier_reveille();
CREATE TRIGGER fichier_redemande AFTER UPDATE OF "prochainLe" ON "FichierBilan" FOR EACH ROW
  WHEN (NEW."prochainLe" IS NOT NULL AND NEW."essais" < OLD."essais") EXECUTE FUNCTION fichier_reveille();

-- Where there is something to make: ids of espaces, and nothing of what is in them.
CREATE POLICY travail ON "FichierBilan" FOR SELECT TO CURRENT_USER
  USING ((SELECT current_setting('app.travail', true)) = 'oui');
CREATE FUNCTION travail_fichiers(p_now timestamptz) RETURNS SETOF uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM set_config('app.travail', 'oui', true);
  RETURN QUERY SELECT DISTINCT "espaceId" FROM "FichierBilan" WHERE "octets" IS NULL AND "prochainLe" <= p_now;
  PERFORM set_config('app.travail', '', true);
END $$;

SELECT travaux.create_queue('fichiers', '{"policy": "short", "retryLimit": 0, "expireInSeconds": 600}');
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA travaux TO recul_app;
