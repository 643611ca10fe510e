-- The journal, sealed: one seal per line, chained in the order of sealing, so that concurrent reads are never put in line.
-- A line that commits late is sealed late: the chain does not follow the ids. SQLSTATE RC002: a state machine forbids it.
-- RC003: it is immutable.

-- How many months lines are kept (security.md, audit): a year, and never less than six months.
ALTER TABLE "Espace" ADD COLUMN "journalMois" INTEGER NOT NULL DEFAULT 12 CHECK ("journalMois" BETWEEN 6 AND 36);

-- Why an act was refused: a code, never a word of the situation.
ALTER TABLE "Journal" ADD COLUMN "motif" VARCHAR(80);
CREATE INDEX "Journal_espaceId_le_idx" ON "Journal" ("espaceId", "le");
CREATE INDEX "Journal_espaceId_membreId_id_idx" ON "Journal" ("espaceId", "membreId", "id");
-- What was read of a situation is asked by ids of several kinds.
CREATE INDEX "Journal_espaceId_objetId_id_idx" ON "Journal" ("espaceId", "objetId", "id");
DROP INDEX "Journal_espaceId_objet_objetId_idx";
-- When a line is from and which it is, the database alone says.
REVOKE INSERT ON "Journal" FROM recul_app;
GRANT INSERT ("espaceId", "membreId", "partageId", "acte", "objet", "objetId", "motif") ON "Journal" TO recul_app;

CREATE TABLE "JournalSceau" (
  "espaceId" UUID NOT NULL,
  "rang" BIGINT NOT NULL CHECK ("rang" > 0),
  "ligne" BIGINT NOT NULL,
  "cle" CHAR(8) NOT NULL,
  "empreinte" CHAR(64) NOT NULL,
  "scelleLe" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "JournalSceau_pkey" PRIMARY KEY ("espaceId", "rang"),
  CONSTRAINT "JournalSceau_espaceId_fkey" FOREIGN KEY ("espaceId") REFERENCES "Espace" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "JournalSceau_espaceId_ligne_key" ON "JournalSceau" ("espaceId", "ligne");

-- A month of seals that is over: from which fingerprint it started, at which it ended.
CREATE TABLE "JournalSegment" (
  "espaceId" UUID NOT NULL,
  "mois" DATE NOT NULL CHECK (extract(day FROM "mois") = 1),
  "premier" BIGINT NOT NULL,
  "dernier" BIGINT NOT NULL CHECK ("dernier" >= "premier"),
  "depart" CHAR(64) NOT NULL,
  "tete" CHAR(64) NOT NULL,
  "cle" CHAR(8) NOT NULL,
  "empreinte" CHAR(64) NOT NULL,
  "purgeLe" TIMESTAMPTZ(3),
  CONSTRAINT "JournalSegment_pkey" PRIMARY KEY ("espaceId", "mois"),
  CONSTRAINT "JournalSegment_espaceId_fkey" FOREIGN KEY ("espaceId") REFERENCES "Espace" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['JournalSceau', 'JournalSegment'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY espace ON %I
      USING ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
      WITH CHECK ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))$p$, t);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON "JournalSceau" TO recul_app;
GRANT SELECT, INSERT ("espaceId", "mois", "premier", "dernier", "depart", "tete", "cle", "empreinte") ON "JournalSegment" TO recul_app;

-- A line goes with its month, once that month is marked as purged, and in no other way.
CREATE OR REPLACE FUNCTION journal_immuable() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (
    SELECT FROM "JournalSceau" c JOIN "JournalSegment" s
      ON s."espaceId" = c."espaceId" AND c."rang" BETWEEN s."premier" AND s."dernier"
    WHERE c."espaceId" = OLD."espaceId" AND c."ligne" = OLD."id" AND s."purgeLe" IS NOT NULL) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'le journal ne se modifie pas' USING ERRCODE = 'RC003';
END $$;

CREATE FUNCTION journal_sceau_immuable() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (
    SELECT FROM "JournalSegment" s
    WHERE s."espaceId" = OLD."espaceId" AND OLD."rang" BETWEEN s."premier" AND s."dernier" AND s."purgeLe" IS NOT NULL) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'un sceau ne se modifie pas' USING ERRCODE = 'RC003';
END $$;
CREATE TRIGGER journal_sceau_immuable BEFORE UPDATE OR DELETE ON "JournalSceau" FOR EACH ROW EXECUTE FUNCTION journal_sceau_immuable();
CREATE TRIGGER journal_sceau_entier BEFORE TRUNCATE ON "JournalSceau" FOR EACH STATEMENT EXECUTE FUNCTION journal_sceau_immuable();

-- Of a month nothing changes but that it was purged, once it is old enough and every month before it is gone.
CREATE FUNCTION journal_segment_garde() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."purgeLe" IS NULL AND NEW."purgeLe" IS NOT NULL
    AND (to_jsonb(NEW) - 'purgeLe') = (to_jsonb(OLD) - 'purgeLe') THEN
    IF (OLD."mois" + make_interval(months => 1 + (SELECT "journalMois" FROM "Espace" WHERE "id" = OLD."espaceId"))) AT TIME ZONE 'UTC' > now()
      OR EXISTS (SELECT FROM "JournalSegment" s WHERE s."espaceId" = OLD."espaceId" AND s."mois" < OLD."mois" AND s."purgeLe" IS NULL) THEN
      RAISE EXCEPTION 'ce mois du journal se garde encore' USING ERRCODE = 'RC002';
    END IF;
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'un mois du journal ne se modifie pas' USING ERRCODE = 'RC003';
END $$;
CREATE TRIGGER journal_segment_garde BEFORE UPDATE OR DELETE ON "JournalSegment" FOR EACH ROW EXECUTE FUNCTION journal_segment_garde();
CREATE TRIGGER journal_segment_entier BEFORE TRUNCATE ON "JournalSegment" FOR EACH STATEMENT EXECUTE FUNCTION journal_segment_garde();

-- The only way a line leaves: its month as a whole, in the espace of the transaction. How many lines went.
CREATE FUNCTION journal_purger(p_mois date) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  ici uuid := nullif(current_setting('app.espace_id', true), '')::uuid;
  s "JournalSegment";
  parties integer;
BEGIN
  UPDATE "JournalSegment" SET "purgeLe" = now() WHERE "espaceId" = ici AND "mois" = p_mois AND "purgeLe" IS NULL RETURNING * INTO s;
  IF NOT FOUND THEN RETURN 0; END IF;
  DELETE FROM "Journal" j USING "JournalSceau" c
    WHERE c."espaceId" = ici AND c."rang" BETWEEN s."premier" AND s."dernier" AND j."espaceId" = ici AND j."id" = c."ligne";
  GET DIAGNOSTICS parties = ROW_COUNT;
  DELETE FROM "JournalSceau" WHERE "espaceId" = ici AND "rang" BETWEEN s."premier" AND s."dernier";
  RETURN parties;
END $$;

SELECT travaux.create_queue('sceaux', '{"policy": "short", "retryLimit": 0, "expireInSeconds": 600}');
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA travaux TO recul_app;
