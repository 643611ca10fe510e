-- The bilan of a year (000:155-161): written, read again, published, and from then on frozen.

ALTER TYPE "SupportContenu" ADD VALUE 'BILAN';
CREATE TYPE "EtatBilan" AS ENUM ('BROUILLON', 'EN_RELECTURE', 'PUBLIE');

CREATE TABLE "Bilan" (
  "espaceId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "annee" INTEGER NOT NULL CHECK ("annee" BETWEEN 2000 AND 2200),
  "version" INTEGER NOT NULL CHECK ("version" >= 1),
  "etat" "EtatBilan" NOT NULL DEFAULT 'BROUILLON',
  "revision" INTEGER NOT NULL DEFAULT 0,
  "page" UUID,
  "redigeParId" UUID NOT NULL,
  "modifieLe" TIMESTAMPTZ(3) NOT NULL,
  "soumisParId" UUID,
  "soumisLe" TIMESTAMPTZ(3),
  "publieParId" UUID,
  "publieLe" TIMESTAMPTZ(3),
  "instantane" JSONB,
  "empreinte" CHAR(64) CHECK ("empreinte" ~ '^[0-9a-f]{64}$'),
  "releve" TEXT,
  CONSTRAINT "Bilan_pkey" PRIMARY KEY ("espaceId", "id"),
  CHECK (num_nonnulls("soumisParId", "soumisLe") = CASE "etat" WHEN 'BROUILLON' THEN 0 ELSE 2 END),
  CHECK (num_nonnulls("publieParId", "publieLe", "instantane", "empreinte", "releve") = CASE "etat" WHEN 'PUBLIE' THEN 5 ELSE 0 END),
  FOREIGN KEY ("espaceId", "redigeParId") REFERENCES "Membre" ("espaceId", "id"),
  FOREIGN KEY ("espaceId", "soumisParId") REFERENCES "Membre" ("espaceId", "id"),
  FOREIGN KEY ("espaceId", "publieParId") REFERENCES "Membre" ("espaceId", "id")
);
CREATE UNIQUE INDEX "Bilan_espaceId_annee_version_key" ON "Bilan" ("espaceId", "annee", "version");
CREATE UNIQUE INDEX "Bilan_un_en_cours" ON "Bilan" ("espaceId", "annee") WHERE "etat" <> 'PUBLIE';

ALTER TABLE "Bilan" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Bilan" FORCE ROW LEVEL SECURITY;
CREATE POLICY espace ON "Bilan"
  USING ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
  WITH CHECK ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE ON "Bilan" TO recul_app;

-- A version begins as a draft after the last one was published, goes to who reads it again and back, and ends published.
CREATE FUNCTION bilan_avant() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."etat" <> 'BROUILLON' OR NEW."version" <> 1 + coalesce(
        (SELECT max("version") FROM "Bilan" WHERE "espaceId" = NEW."espaceId" AND "annee" = NEW."annee"), 0) THEN
      RAISE EXCEPTION 'un bilan commence par un brouillon de la version suivante' USING ERRCODE = 'RC002';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD."etat" = 'PUBLIE' THEN
    RAISE EXCEPTION 'un bilan publié ne change pas' USING ERRCODE = 'RC003';
  END IF;
  IF OLD."etat" = 'BROUILLON' AND NEW."etat" = 'PUBLIE' THEN
    RAISE EXCEPTION 'un bilan se publie après une relecture' USING ERRCODE = 'RC002';
  END IF;
  IF (NEW."espaceId", NEW."id", NEW."annee", NEW."version") IS DISTINCT FROM (OLD."espaceId", OLD."id", OLD."annee", OLD."version") THEN
    RAISE EXCEPTION 'un bilan reste celui de son année' USING ERRCODE = 'RC002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bilan_avant BEFORE INSERT OR UPDATE ON "Bilan" FOR EACH ROW EXECUTE FUNCTION bilan_avant();
CREATE FUNCTION bilan_reste() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'un bilan publié ne change pas' USING ERRCODE = 'RC003';
END $$;
CREATE TRIGGER bilan_reste BEFORE DELETE ON "Bilan" FOR EACH ROW
  WHEN (OLD."etat" = 'PUBLIE') EXECUTE FUNCTION bilan_reste();

-- Its words change while it is a draft, whoever writes them; what is being read again is what will be published.
CREATE FUNCTION bilan_texte() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE texte "Contenu";
BEGIN
  FOREACH texte IN ARRAY CASE TG_OP WHEN 'INSERT' THEN ARRAY[NEW] WHEN 'DELETE' THEN ARRAY[OLD] ELSE ARRAY[OLD, NEW] END LOOP
    IF texte."support"::text = 'BILAN' AND NOT EXISTS (SELECT FROM "Bilan"
        WHERE "espaceId" = texte."espaceId" AND "id" = texte."supportId" AND "etat" = 'BROUILLON') THEN
      RAISE EXCEPTION 'les mots d’un bilan ne changent que dans son brouillon' USING ERRCODE = 'RC003';
    END IF;
  END LOOP;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER bilan_texte BEFORE INSERT OR UPDATE OR DELETE ON "Contenu" FOR EACH ROW EXECUTE FUNCTION bilan_texte();

-- A bilan is about a year: no situation, no group.
ALTER TABLE "Contenu" ADD CHECK ("support"::text <> 'BILAN' OR num_nonnulls("situationId", "groupeId") = 0);
ALTER TABLE "LeveeContenu" DROP CONSTRAINT "LeveeContenu_check",
  ADD CHECK (num_nonnulls("situationId", "groupeId") = CASE WHEN "support"::text IN ('RENCONTRE', 'BILAN') THEN 0 ELSE 1 END);
