-- Places as people use them: rooms, how one gets in, a link for who is far away; and days with other hours than the week's.

CREATE TYPE "AccesLieu" AS ENUM ('PMR', 'ASCENSEUR', 'BOUCLE_MAGNETIQUE', 'TRANSPORT', 'STATIONNEMENT', 'STATIONNEMENT_PMR');

ALTER TABLE "Lieu" ADD COLUMN "acces" "AccesLieu"[] NOT NULL DEFAULT '{}',
  ADD COLUMN "noteAcces" VARCHAR(300),
  ADD COLUMN "visio" VARCHAR(500) CHECK ("visio" LIKE 'https://%');

CREATE TABLE "Salle" (
  "espaceId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "lieuId" UUID NOT NULL,
  "nom" VARCHAR(80) NOT NULL,
  "capacite" INTEGER CHECK ("capacite" > 0),
  "retireeLe" TIMESTAMPTZ(3),
  CONSTRAINT "Salle_pkey" PRIMARY KEY ("espaceId", "id"),
  CONSTRAINT "Salle_espaceId_lieuId_fkey" FOREIGN KEY ("espaceId", "lieuId")
    REFERENCES "Lieu" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "Salle_espaceId_lieuId_id_key" ON "Salle" ("espaceId", "lieuId", "id");
CREATE UNIQUE INDEX "Salle_espaceId_lieuId_nom_key" ON "Salle" ("espaceId", "lieuId", "nom");

-- A room is in a place: the key of both says it is that one.
ALTER TABLE "Seance" ADD COLUMN "salleId" UUID CHECK ("salleId" IS NULL OR "lieuId" IS NOT NULL),
  ADD COLUMN "visio" VARCHAR(500) CHECK ("visio" LIKE 'https://%');
ALTER TABLE "Seance" ADD CONSTRAINT "Seance_espaceId_lieuId_salleId_fkey" FOREIGN KEY ("espaceId", "lieuId", "salleId")
  REFERENCES "Salle" ("espaceId", "lieuId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "Seance_espaceId_salleId_debut_idx" ON "Seance" ("espaceId", "salleId", "debut");

-- A séance that goes to another place leaves the room it had, by whatever door it is moved.
CREATE FUNCTION seance_quitte_salle() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW."salleId" := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER seance_quitte_salle BEFORE UPDATE ON "Seance" FOR EACH ROW
  WHEN (NEW."lieuId" IS DISTINCT FROM OLD."lieuId" AND NEW."salleId" IS NOT DISTINCT FROM OLD."salleId")
  EXECUTE FUNCTION seance_quitte_salle();

ALTER TABLE "Message" ADD COLUMN "visio" VARCHAR(500);
ALTER TABLE "RendezVous" ADD COLUMN "visio" VARCHAR(500);

CREATE TABLE "JourParticulier" (
  "espaceId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "membreId" UUID NOT NULL,
  "jour" DATE NOT NULL,
  "debut" VARCHAR(5) NOT NULL,
  "fin" VARCHAR(5) NOT NULL,
  "lieuId" UUID,
  CONSTRAINT "JourParticulier_pkey" PRIMARY KEY ("espaceId", "id"),
  CONSTRAINT "JourParticulier_espaceId_membreId_fkey" FOREIGN KEY ("espaceId", "membreId")
    REFERENCES "Membre" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "JourParticulier_espaceId_lieuId_fkey" FOREIGN KEY ("espaceId", "lieuId")
    REFERENCES "Lieu" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CHECK ("debut" < "fin")
);
CREATE INDEX "JourParticulier_espaceId_membreId_jour_idx" ON "JourParticulier" ("espaceId", "membreId", "jour");

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['Salle', 'JourParticulier'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY espace ON %I
      USING ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
      WITH CHECK ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))$p$, t);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON "Salle" TO recul_app;
GRANT SELECT, INSERT, DELETE ON "JourParticulier" TO recul_app;
