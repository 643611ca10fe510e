-- A published bilan given to read to people of the committee, with an account or without: a link each, that a code sent
-- to the same address opens.

ALTER TYPE "SorteMessage" ADD VALUE 'PARTAGE_LIEN';
ALTER TYPE "SorteMessage" ADD VALUE 'PARTAGE_CODE';

CREATE TABLE "Partage" (
  "espaceId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "bilanId" UUID NOT NULL,
  "nom" VARCHAR(120),
  "adresse" VARCHAR(254),
  "empreinte" CHAR(64) NOT NULL CHECK ("empreinte" ~ '^[0-9a-f]{64}$'),
  "creeParId" UUID NOT NULL,
  "creeLe" TIMESTAMPTZ(3) NOT NULL,
  "expireLe" TIMESTAMPTZ(3) NOT NULL,
  "retireParId" UUID,
  "retireLe" TIMESTAMPTZ(3),
  "codeLe" TIMESTAMPTZ(3),
  "ouvertures" INTEGER NOT NULL DEFAULT 0,
  "premiereLe" TIMESTAMPTZ(3),
  "derniereLe" TIMESTAMPTZ(3),
  "fichiers" INTEGER NOT NULL DEFAULT 0,
  "oublieLe" TIMESTAMPTZ(3),
  CONSTRAINT "Partage_pkey" PRIMARY KEY ("espaceId", "id"),
  CHECK ("expireLe" > "creeLe"),
  CHECK (num_nonnulls("nom", "adresse") = CASE WHEN "oublieLe" IS NULL THEN 2 ELSE 0 END),
  CHECK (num_nonnulls("retireParId", "retireLe") IN (0, 2)),
  CHECK (num_nonnulls("premiereLe", "derniereLe") = CASE WHEN "ouvertures" = 0 THEN 0 ELSE 2 END),
  FOREIGN KEY ("espaceId", "creeParId") REFERENCES "Membre" ("espaceId", "id"),
  FOREIGN KEY ("espaceId", "retireParId") REFERENCES "Membre" ("espaceId", "id"),
  CONSTRAINT "Partage_espaceId_fkey" FOREIGN KEY ("espaceId") REFERENCES "Espace" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Partage_espaceId_bilanId_fkey" FOREIGN KEY ("espaceId", "bilanId")
    REFERENCES "Bilan" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "Partage_empreinte_key" ON "Partage" ("empreinte");
CREATE INDEX "Partage_espaceId_bilanId_idx" ON "Partage" ("espaceId", "bilanId");
CREATE UNIQUE INDEX "Partage_un_par_adresse" ON "Partage" ("espaceId", "bilanId", "adresse") WHERE "retireLe" IS NULL;

CREATE TABLE "PartageSession" (
  "espaceId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "partageId" UUID NOT NULL,
  "empreinte" CHAR(64) NOT NULL CHECK ("empreinte" ~ '^[0-9a-f]{64}$'),
  "ouverteLe" TIMESTAMPTZ(3) NOT NULL,
  "expireLe" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "PartageSession_pkey" PRIMARY KEY ("espaceId", "id"),
  CONSTRAINT "PartageSession_espaceId_partageId_fkey" FOREIGN KEY ("espaceId", "partageId")
    REFERENCES "Partage" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "PartageSession_espaceId_partageId_empreinte_key" ON "PartageSession" ("espaceId", "partageId", "empreinte");

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['Partage', 'PartageSession'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY espace ON %I
      USING ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
      WITH CHECK ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))$p$, t);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON "Partage" TO recul_app;
GRANT SELECT, INSERT, DELETE ON "PartageSession" TO recul_app;

-- What is given to read is published, and stays the same; a link that was withdrawn does not come back.
CREATE FUNCTION partage_avant() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NOT EXISTS (SELECT FROM "Bilan" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."bilanId" AND "etat" = 'PUBLIE') THEN
      RAISE EXCEPTION 'seul un bilan publié se partage' USING ERRCODE = 'RC002';
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW."espaceId", NEW."id", NEW."bilanId", NEW."empreinte") IS DISTINCT FROM (OLD."espaceId", OLD."id", OLD."bilanId", OLD."empreinte")
    OR (OLD."retireLe" IS NOT NULL AND NEW."retireLe" IS DISTINCT FROM OLD."retireLe") THEN
    RAISE EXCEPTION 'un partage reste celui de sa version, et ne revient pas' USING ERRCODE = 'RC003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER partage_avant BEFORE INSERT OR UPDATE ON "Partage" FOR EACH ROW EXECUTE FUNCTION partage_avant();

-- A message may be about a link: its mails go with the address.
ALTER TABLE "Message" ADD COLUMN "partageId" UUID,
  ADD CONSTRAINT "Message_espaceId_partageId_fkey" FOREIGN KEY ("espaceId", "partageId")
    REFERENCES "Partage" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "Message_espaceId_partageId_idx" ON "Message" ("espaceId", "partageId");
CREATE FUNCTION partage_oublie() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM "Envoi" e USING "Message" m
  WHERE e."espaceId" = OLD."espaceId" AND (m."espaceId", m."id") = (e."espaceId", e."messageId") AND m."partageId" = OLD."id";
  RETURN NULL;
END $$;
CREATE TRIGGER partage_oublie AFTER UPDATE OF "adresse" ON "Partage" FOR EACH ROW
  WHEN (OLD."adresse" IS NOT NULL AND NEW."adresse" IS NULL) EXECUTE FUNCTION partage_oublie();

-- What is done without an account is done through a link: one or the other signs each line of the journal.
ALTER TABLE "Journal" ALTER COLUMN "membreId" DROP NOT NULL,
  ADD COLUMN "partageId" UUID,
  ADD CONSTRAINT "Journal_espaceId_partageId_fkey" FOREIGN KEY ("espaceId", "partageId") REFERENCES "Partage" ("espaceId", "id"),
  ADD CONSTRAINT "Journal_signe" CHECK (num_nonnulls("membreId", "partageId") = 1);

-- The only way in without a session: which espace and which link this fingerprint is of, while it stands.
CREATE POLICY partage ON "Partage" FOR SELECT TO CURRENT_USER
  USING ("empreinte" = (SELECT nullif(current_setting('app.partage', true), '')));
CREATE FUNCTION partage_ouvert(p_empreinte text, p_now timestamptz) RETURNS TABLE ("espaceId" uuid, "partageId" uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM set_config('app.partage', p_empreinte, true);
  RETURN QUERY SELECT x."espaceId", x."id" FROM "Partage" x
    WHERE x."empreinte" = p_empreinte AND x."retireLe" IS NULL AND x."expireLe" > p_now;
  PERFORM set_config('app.partage', '', true);
END $$;
