-- Narratives are sealed: each writing has a key of its own, wrapped by the key of its espace, itself wrapped by a master
-- key that is not here. A key lives as long as the texts it seals, and what is destroyed is written down.

CREATE TABLE "CleEspace" (
  "espaceId" UUID NOT NULL,
  "maitresse" VARCHAR(40) NOT NULL,
  "scellee" BYTEA NOT NULL,
  CONSTRAINT "CleEspace_pkey" PRIMARY KEY ("espaceId"),
  CONSTRAINT "CleEspace_espaceId_fkey" FOREIGN KEY ("espaceId") REFERENCES "Espace" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "Cle" (
  "espaceId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "scellee" BYTEA NOT NULL CHECK (octet_length("scellee") = 60),
  CONSTRAINT "Cle_pkey" PRIMARY KEY ("espaceId", "id"),
  CONSTRAINT "Cle_espaceId_fkey" FOREIGN KEY ("espaceId") REFERENCES "CleEspace" ("espaceId") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TYPE "SorteEffacement" AS ENUM ('CLE', 'SITUATION');
CREATE TYPE "MotifEffacement" AS ENUM ('CONSERVATION', 'DEMANDE');
CREATE TABLE "Effacement" (
  "espaceId" UUID NOT NULL,
  "sorte" "SorteEffacement" NOT NULL,
  "objetId" UUID NOT NULL,
  "motif" "MotifEffacement",
  "le" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Effacement_pkey" PRIMARY KEY ("espaceId", "sorte", "objetId"),
  CHECK (("sorte" = 'SITUATION') = ("motif" IS NOT NULL)),
  CONSTRAINT "Effacement_espaceId_fkey" FOREIGN KEY ("espaceId") REFERENCES "Espace" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "Effacement_espaceId_le_idx" ON "Effacement" ("espaceId", "le");

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['CleEspace', 'Cle', 'Effacement'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY espace ON %I
      USING ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
      WITH CHECK ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))$p$, t);
  END LOOP;
END $$;
-- The application makes keys and uses them; it neither changes nor destroys one.
GRANT SELECT, INSERT ON "CleEspace", "Cle" TO recul_app;
GRANT SELECT, INSERT ON "Effacement" TO recul_app;

CREATE FUNCTION effacement_immuable() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'le registre des effacements ne fait que grandir' USING ERRCODE = 'RC003';
END $$;
CREATE TRIGGER effacement_immuable BEFORE UPDATE OR DELETE ON "Effacement" FOR EACH ROW EXECUTE FUNCTION effacement_immuable();
CREATE TRIGGER effacement_entier BEFORE TRUNCATE ON "Effacement" FOR EACH STATEMENT EXECUTE FUNCTION effacement_immuable();

-- What is here in clear is sealed by `npm run migrate` before the next migration, which drops it.
ALTER TABLE "Contenu" ALTER COLUMN "texte" DROP NOT NULL,
  ADD COLUMN "cleId" UUID,
  ADD COLUMN "scelle" BYTEA,
  ADD CHECK (num_nonnulls("cleId", "scelle") IN (0, 2)),
  ADD CONSTRAINT "Contenu_espaceId_cleId_fkey" FOREIGN KEY ("espaceId", "cleId") REFERENCES "Cle" ("espaceId", "id")
    ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "Contenu_espaceId_cleId_idx" ON "Contenu" ("espaceId", "cleId");

-- No text, no key: the last text of a key takes it along, and with it the fingerprints of the words that were checked.
CREATE FUNCTION contenu_sans_cle() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD."cleId" IS NULL OR EXISTS (SELECT FROM "Contenu" WHERE "espaceId" = OLD."espaceId" AND "cleId" = OLD."cleId") THEN
    RETURN NULL;
  END IF;
  DELETE FROM "Cle" WHERE "espaceId" = OLD."espaceId" AND "id" = OLD."cleId";
  IF FOUND THEN
    INSERT INTO "Effacement" ("espaceId", "sorte", "objetId", "le") VALUES (OLD."espaceId", 'CLE', OLD."cleId", now())
    ON CONFLICT DO NOTHING;
  END IF;
  IF TG_OP = 'DELETE' THEN
    DELETE FROM "LeveeContenu" WHERE "espaceId" = OLD."espaceId" AND "support" = OLD."support" AND "supportId" = OLD."supportId";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER contenu_sans_cle AFTER DELETE ON "Contenu" FOR EACH ROW EXECUTE FUNCTION contenu_sans_cle();
CREATE TRIGGER contenu_autre_cle AFTER UPDATE OF "cleId" ON "Contenu" FOR EACH ROW
  WHEN (OLD."cleId" IS DISTINCT FROM NEW."cleId") EXECUTE FUNCTION contenu_sans_cle();

-- Definer's rights: the application deletes no text of itself.
CREATE FUNCTION contenu_effacer(p_espace uuid, p_situation uuid, p_supports text[]) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE effaces integer;
BEGIN
  DELETE FROM "Contenu" WHERE "espaceId" = p_espace AND "situationId" = p_situation AND "support"::text = ANY (p_supports);
  GET DIAGNOSTICS effaces = ROW_COUNT;
  RETURN effaces;
END $$;
