-- A file of structures, members or groups on its way in: kept for who sent it, erased within a day.

CREATE TYPE "SorteImport" AS ENUM ('STRUCTURES', 'MEMBRES', 'GROUPES');

CREATE TABLE "Import" (
  "espaceId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "membreId" UUID NOT NULL,
  "sorte" "SorteImport" NOT NULL,
  "feuilles" JSONB NOT NULL,
  "correspondance" JSONB,
  "creeLe" TIMESTAMPTZ(3) NOT NULL,
  "faitLe" TIMESTAMPTZ(3),
  "bilan" JSONB,
  "ecartees" JSONB,
  CONSTRAINT "Import_pkey" PRIMARY KEY ("espaceId", "id"),
  CONSTRAINT "Import_espaceId_membreId_fkey" FOREIGN KEY ("espaceId", "membreId")
    REFERENCES "Membre" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  -- Done, it keeps nothing of the file but the lines left out.
  CHECK ("faitLe" IS NULL OR ("feuilles" = '[]' AND "bilan" IS NOT NULL AND "ecartees" IS NOT NULL))
);
CREATE INDEX "Import_espaceId_creeLe_idx" ON "Import" ("espaceId", "creeLe");

ALTER TABLE "Import" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Import" FORCE ROW LEVEL SECURITY;
CREATE POLICY espace ON "Import"
  USING ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
  WITH CHECK ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE, DELETE ON "Import" TO recul_app;

-- The addresses the members of the transaction's espace sign in with: what tells that a line of a file is one of
-- them, when the service writes to them elsewhere. No account of anyone else is seen.
CREATE FUNCTION espace_comptes() RETURNS TABLE ("membreId" uuid, "email" text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m."id", u."email"::text FROM "Membre" m JOIN "Utilisateur" u ON u."id" = m."utilisateurId"
  WHERE m."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid)
$$;

-- Who an account is, at each request, is looked up by the account. And a member's key is then looked up by nothing else:
-- as long as statistics know nothing of a new espace, the planner took this index for it, and read every member of the
-- espace for each row that names one.
DROP INDEX "Membre_espaceId_utilisateurId_key";
CREATE UNIQUE INDEX "Membre_utilisateurId_espaceId_key" ON "Membre" ("utilisateurId", "espaceId");
