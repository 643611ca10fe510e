-- The bilan of a group (000:158-159), and what its members say of it.

ALTER TYPE "SupportContenu" ADD VALUE 'BILAN_GROUPE';
ALTER TYPE "SorteMessage" ADD VALUE 'EVALUATION_A_FAIRE';
ALTER TYPE "SorteMessage" ADD VALUE 'BILAN_GROUPE_VALIDE';
CREATE TYPE "Avis" AS ENUM ('OUI', 'NON', 'NE_SAIT_PAS');
CREATE TYPE "Implication" AS ENUM ('NULLE', 'FAIBLE', 'NORMALE', 'FORTE', 'TRES_FORTE');
CREATE TYPE "Apport" AS ENUM ('CONNAISSANCES', 'OUTILS', 'RESEAU', 'PARTENARIATS', 'PRATIQUE');
CREATE TYPE "StatutBilan" AS ENUM ('BROUILLON', 'VALIDE');

CREATE TABLE "Evaluation" (
  "espaceId" UUID NOT NULL,
  "groupeId" UUID NOT NULL,
  "annee" INTEGER NOT NULL CHECK ("annee" BETWEEN 2000 AND 2200),
  "membreId" UUID NOT NULL,
  "effet" "Effet" NOT NULL,
  "accompagne" "Avis" NOT NULL,
  "besoins" "Avis" NOT NULL,
  "information" "Avis" NOT NULL,
  "implication" "Implication" NOT NULL,
  "apports" "Apport"[],
  "faiteLe" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Evaluation_pkey" PRIMARY KEY ("espaceId", "groupeId", "annee", "membreId"),
  CONSTRAINT "Evaluation_espaceId_groupeId_fkey" FOREIGN KEY ("espaceId", "groupeId") REFERENCES "Groupe" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "Evaluation_espaceId_membreId_fkey" FOREIGN KEY ("espaceId", "membreId") REFERENCES "Membre" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "Evaluation_espaceId_membreId_idx" ON "Evaluation" ("espaceId", "membreId");

CREATE TABLE "BilanGroupe" (
  "espaceId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "groupeId" UUID NOT NULL,
  "annee" INTEGER NOT NULL CHECK ("annee" BETWEEN 2000 AND 2200),
  "version" INTEGER NOT NULL CHECK ("version" >= 1),
  "statut" "StatutBilan" NOT NULL DEFAULT 'BROUILLON',
  "revision" INTEGER NOT NULL DEFAULT 1,
  "redigeParId" UUID NOT NULL,
  "modifieLe" TIMESTAMPTZ(3) NOT NULL,
  "valideParId" UUID,
  "valideLe" TIMESTAMPTZ(3),
  "chiffres" JSONB,
  CONSTRAINT "BilanGroupe_pkey" PRIMARY KEY ("espaceId", "id"),
  CHECK (("statut" = 'VALIDE') = ("valideLe" IS NOT NULL AND "valideParId" IS NOT NULL AND "chiffres" IS NOT NULL)),
  FOREIGN KEY ("espaceId", "redigeParId") REFERENCES "Membre" ("espaceId", "id"),
  FOREIGN KEY ("espaceId", "valideParId") REFERENCES "Membre" ("espaceId", "id"),
  CONSTRAINT "BilanGroupe_espaceId_groupeId_fkey" FOREIGN KEY ("espaceId", "groupeId") REFERENCES "Groupe" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "BilanGroupe_espaceId_groupeId_annee_version_key" ON "BilanGroupe" ("espaceId", "groupeId", "annee", "version");
CREATE UNIQUE INDEX "BilanGroupe_un_brouillon" ON "BilanGroupe" ("espaceId", "groupeId", "annee") WHERE "statut" = 'BROUILLON';

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['Evaluation', 'BilanGroupe'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY espace ON %I
      USING ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
      WITH CHECK ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))$p$, t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO recul_app', t);
  END LOOP;
END $$;

-- A validated version never changes, nor its words.
CREATE FUNCTION bilan_groupe_immuable() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'un bilan validé ne change pas' USING ERRCODE = 'RC003';
END $$;
CREATE TRIGGER bilan_groupe_immuable BEFORE UPDATE ON "BilanGroupe" FOR EACH ROW
  WHEN (OLD."statut" = 'VALIDE') EXECUTE FUNCTION bilan_groupe_immuable();
CREATE FUNCTION bilan_groupe_contenu() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM "BilanGroupe" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."supportId" AND "statut" = 'VALIDE') THEN
    RAISE EXCEPTION 'un bilan validé ne change pas' USING ERRCODE = 'RC003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bilan_groupe_contenu BEFORE INSERT OR UPDATE ON "Contenu" FOR EACH ROW
  WHEN (NEW."groupeId" IS NOT NULL) EXECUTE FUNCTION bilan_groupe_contenu();

-- Once the year's bilan is validated, nobody is asked any more; and one is asked about a group one is in.
CREATE FUNCTION evaluation_avant() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "GroupeMembre" WHERE "espaceId" = NEW."espaceId" AND "groupeId" = NEW."groupeId"
                 AND "membreId" = NEW."membreId" AND "statut" IN ('ADMIS', 'SORTI')) THEN
    RAISE EXCEPTION 'seul un membre du groupe l’évalue' USING ERRCODE = 'RC002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER evaluation_avant BEFORE INSERT OR UPDATE ON "Evaluation" FOR EACH ROW EXECUTE FUNCTION evaluation_avant();
