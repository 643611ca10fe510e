-- A protocole is written with those it binds (000:78, 000:85): a draft they read and comment on, then a version that is
-- published, never changes, and that each of them accepts.
-- SQLSTATE RC002: a state machine forbids it. RC003: it is immutable.

ALTER TYPE "SorteMessage" ADD VALUE 'PROTOCOLE_PROPOSE';
ALTER TYPE "SorteMessage" ADD VALUE 'PROTOCOLE_A_ACCEPTER';
ALTER TYPE "SorteMessage" ADD VALUE 'PROTOCOLE_ACCEPTE_TOUS';
ALTER TYPE "SupportContenu" ADD VALUE 'PROTOCOLE_REMARQUE';
CREATE TYPE "EtatRemarque" AS ENUM ('OUVERTE', 'RETENUE', 'ECARTEE');

ALTER TABLE "Protocole"
  ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "page" UUID,
  ADD COLUMN "modifieLe" TIMESTAMPTZ(3),
  ADD COLUMN "modifieParId" UUID,
  ADD COLUMN "proposeLe" TIMESTAMPTZ(3),
  -- What was in force before, and the espace's default that opens a situation, nobody was asked to accept.
  ADD COLUMN "aAccepter" BOOLEAN NOT NULL DEFAULT false,
  ADD FOREIGN KEY ("espaceId", "modifieParId") REFERENCES "Membre" ("espaceId", "id"),
  ADD CHECK (("modifieLe" IS NULL) = ("modifieParId" IS NULL)),
  ADD CHECK (NOT "aAccepter" OR "publieLe" IS NOT NULL);

-- What a published version says does not change either. A draft that is given up goes with its words and with what was
-- said of it (definer's rights: the application deletes no text).
CREATE FUNCTION protocole_texte_immuable() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW."support"::text = 'PROTOCOLE' THEN
    -- A publication under way is waited for.
    PERFORM FROM "Protocole" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."supportId" FOR SHARE;
    IF EXISTS (SELECT FROM "Protocole" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."supportId" AND "publieLe" IS NOT NULL) THEN
      RAISE EXCEPTION 'un protocole publié ne change pas' USING ERRCODE = 'RC003';
    END IF;
  END IF;
  IF NEW."support"::text = 'PROTOCOLE_REMARQUE' AND EXISTS (SELECT FROM "ProtocoleRemarque"
      WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."supportId" AND "etat" <> 'OUVERTE') THEN
    RAISE EXCEPTION 'une remarque traitée ne change pas' USING ERRCODE = 'RC003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER protocole_texte_immuable BEFORE INSERT OR UPDATE ON "Contenu" FOR EACH ROW
  EXECUTE FUNCTION protocole_texte_immuable();
CREATE FUNCTION protocole_abandon() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM "Contenu" WHERE "espaceId" = OLD."espaceId" AND "support"::text = 'PROTOCOLE_REMARQUE'
    AND "supportId" IN (SELECT "id" FROM "ProtocoleRemarque" WHERE "espaceId" = OLD."espaceId" AND "protocoleId" = OLD."id");
  DELETE FROM "Contenu" WHERE "espaceId" = OLD."espaceId" AND "support"::text = 'PROTOCOLE' AND "supportId" = OLD."id";
  RETURN OLD;
END $$;
CREATE TRIGGER protocole_abandon BEFORE DELETE ON "Protocole" FOR EACH ROW EXECUTE FUNCTION protocole_abandon();

-- What someone says of one part of a draft: its words, and the wording they would rather have, are in "Contenu".
CREATE TABLE "ProtocoleRemarque" (
  "espaceId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "protocoleId" UUID NOT NULL,
  "section" VARCHAR(20) NOT NULL
    CHECK ("section" IN ('objectifs', 'participants', 'modalites', 'partage', 'confidentialite', 'evaluation', 'cadre')),
  "membreId" UUID NOT NULL,
  "creeLe" TIMESTAMPTZ(3) NOT NULL,
  "etat" "EtatRemarque" NOT NULL DEFAULT 'OUVERTE',
  "etatLe" TIMESTAMPTZ(3),
  "etatParId" UUID,
  CONSTRAINT "ProtocoleRemarque_pkey" PRIMARY KEY ("espaceId", "id"),
  CHECK (("etat" = 'OUVERTE') = ("etatLe" IS NULL)),
  CHECK (("etatLe" IS NULL) = ("etatParId" IS NULL)),
  FOREIGN KEY ("espaceId", "etatParId") REFERENCES "Membre" ("espaceId", "id"),
  CONSTRAINT "ProtocoleRemarque_espaceId_protocoleId_fkey" FOREIGN KEY ("espaceId", "protocoleId")
    REFERENCES "Protocole" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "ProtocoleRemarque_espaceId_membreId_fkey" FOREIGN KEY ("espaceId", "membreId")
    REFERENCES "Membre" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "ProtocoleRemarque_espaceId_protocoleId_idx" ON "ProtocoleRemarque" ("espaceId", "protocoleId");

-- A draft that was shown is spoken of; once it is published the talk is over. What was answered is not asked again.
CREATE FUNCTION protocole_remarque_avant() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD."etat" <> 'OUVERTE' OR OLD."protocoleId" <> NEW."protocoleId" OR OLD."membreId" <> NEW."membreId"
      OR OLD."section" <> NEW."section") THEN
    RAISE EXCEPTION 'une remarque traitée ne change pas' USING ERRCODE = 'RC003';
  END IF;
  PERFORM FROM "Protocole" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."protocoleId" FOR SHARE;
  IF NOT EXISTS (SELECT FROM "Protocole" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."protocoleId"
      AND "publieLe" IS NULL AND "proposeLe" IS NOT NULL) THEN
    RAISE EXCEPTION 'ce protocole n’est pas soumis à remarques' USING ERRCODE = 'RC002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER protocole_remarque_avant BEFORE INSERT OR UPDATE ON "ProtocoleRemarque" FOR EACH ROW
  EXECUTE FUNCTION protocole_remarque_avant();
-- What was said of a draft is answered before it is published.
CREATE FUNCTION protocole_publie() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM "ProtocoleRemarque" WHERE "espaceId" = NEW."espaceId" AND "protocoleId" = NEW."id" AND "etat" = 'OUVERTE') THEN
    RAISE EXCEPTION 'une remarque attend une réponse' USING ERRCODE = 'RC002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER protocole_publie BEFORE UPDATE OF "publieLe" ON "Protocole" FOR EACH ROW
  WHEN (OLD."publieLe" IS NULL AND NEW."publieLe" IS NOT NULL) EXECUTE FUNCTION protocole_publie();

-- What a draft starts from: the espace's wording, nobody's case. `cle` says which of Recul's own it stands for.
CREATE TABLE "ProtocoleModele" (
  "espaceId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "cle" VARCHAR(20),
  "sorte" "Modalite" NOT NULL,
  "nom" VARCHAR(80) NOT NULL,
  "objectifs" VARCHAR(4000) NOT NULL DEFAULT '',
  "participants" VARCHAR(4000) NOT NULL DEFAULT '',
  "modalites" VARCHAR(4000) NOT NULL DEFAULT '',
  "partage" VARCHAR(4000) NOT NULL DEFAULT '',
  "confidentialite" VARCHAR(4000) NOT NULL DEFAULT '',
  "evaluation" VARCHAR(4000) NOT NULL DEFAULT '',
  "retireLe" TIMESTAMPTZ(3),
  "version" INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT "ProtocoleModele_pkey" PRIMARY KEY ("espaceId", "id"),
  CONSTRAINT "ProtocoleModele_espaceId_fkey" FOREIGN KEY ("espaceId") REFERENCES "Espace" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "ProtocoleModele_espaceId_cle_key" ON "ProtocoleModele" ("espaceId", "cle");

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['ProtocoleRemarque', 'ProtocoleModele'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY espace ON %I
      USING ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
      WITH CHECK ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))$p$, t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO recul_app', t);
  END LOOP;
END $$;
