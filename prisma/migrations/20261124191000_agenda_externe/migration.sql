-- Busy time read from calendars elsewhere: an address that is a secret, and stretches of time without a word.

CREATE TYPE "FauteLecture" AS ENUM ('ADRESSE_INTERDITE', 'ADRESSE_PERDUE', 'INJOIGNABLE', 'REFUSEE', 'TROP_LENTE', 'TROP_LOURDE', 'TROP_DE_RENVOIS', 'ILLISIBLE', 'TROP_CHARGEE');

CREATE TABLE "AgendaExterne" (
  "espaceId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "membreId" UUID NOT NULL,
  "hote" VARCHAR(253) NOT NULL,
  "adresse" VARCHAR(4096) NOT NULL,
  "empreinte" VARCHAR(64) NOT NULL,
  "creeLe" TIMESTAMPTZ(3) NOT NULL,
  "essayeLe" TIMESTAMPTZ(3),
  "luLe" TIMESTAMPTZ(3),
  "analyseLe" TIMESTAMPTZ(3),
  "etag" VARCHAR(200),
  "modifie" VARCHAR(60),
  "faute" "FauteLecture",
  "code" INTEGER,
  "fauteLe" TIMESTAMPTZ(3),
  "echecs" INTEGER NOT NULL DEFAULT 0,
  "prochainLe" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "AgendaExterne_pkey" PRIMARY KEY ("espaceId", "id"),
  CONSTRAINT "AgendaExterne_espaceId_membreId_fkey" FOREIGN KEY ("espaceId", "membreId")
    REFERENCES "Membre" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  CHECK (("faute" IS NULL) = ("fauteLe" IS NULL))
);
CREATE UNIQUE INDEX "AgendaExterne_espaceId_id_membreId_key" ON "AgendaExterne" ("espaceId", "id", "membreId");
CREATE UNIQUE INDEX "AgendaExterne_espaceId_membreId_empreinte_key" ON "AgendaExterne" ("espaceId", "membreId", "empreinte");
CREATE INDEX "AgendaExterne_a_lire" ON "AgendaExterne" ("prochainLe");

CREATE TABLE "Occupation" (
  "espaceId" UUID NOT NULL,
  "agendaId" UUID NOT NULL,
  "membreId" UUID NOT NULL,
  "debut" TIMESTAMPTZ(3) NOT NULL,
  "fin" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Occupation_pkey" PRIMARY KEY ("espaceId", "agendaId", "debut"),
  CONSTRAINT "Occupation_espaceId_agendaId_membreId_fkey" FOREIGN KEY ("espaceId", "agendaId", "membreId")
    REFERENCES "AgendaExterne" ("espaceId", "id", "membreId") ON DELETE CASCADE ON UPDATE CASCADE,
  CHECK ("debut" < "fin")
);
CREATE INDEX "Occupation_espaceId_membreId_debut_idx" ON "Occupation" ("espaceId", "membreId", "debut");

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['AgendaExterne', 'Occupation'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY espace ON %I
      USING ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
      WITH CHECK ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))$p$, t);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE, DELETE ON "AgendaExterne" TO recul_app;
-- Read anew, they are replaced: none is changed.
GRANT SELECT, INSERT, DELETE ON "Occupation" TO recul_app;

-- The worker is woken by who adds an address or asks for it now, not by its own putting off.
CREATE FUNCTION agenda_reveille() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_notify('agendas', '');
  RETURN NULL;
END $$;
CREATE TRIGGER agenda_ajoute AFTER INSERT ON "AgendaExterne" FOR EACH STATEMENT EXECUTE FUNCTION agenda_reveille();
CREATE TRIGGER agenda_demande AFTER UPDATE OF "prochainLe" ON "AgendaExterne" FOR EACH ROW
  WHEN (NEW."prochainLe" < OLD."prochainLe") EXECUTE FUNCTION agenda_reveille();

-- Where there is something to read: ids of espaces, and nothing of what is in them.
CREATE POLICY travail ON "AgendaExterne" FOR SELECT TO CURRENT_USER
  USING ((SELECT current_setting('app.travail', true)) = 'oui');
CREATE FUNCTION travail_agendas(p_now timestamptz) RETURNS SETOF uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM set_config('app.travail', 'oui', true);
  RETURN QUERY SELECT DISTINCT "espaceId" FROM "AgendaExterne" WHERE "prochainLe" <= p_now;
  PERFORM set_config('app.travail', '', true);
END $$;

SELECT travaux.create_queue('agendas', '{"policy": "short", "retryLimit": 0, "expireInSeconds": 600}');
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA travaux TO recul_app;
