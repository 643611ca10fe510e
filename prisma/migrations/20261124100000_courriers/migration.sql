-- Letters: the wording of each kind, in versions, and the register of what was made and sent.

CREATE TYPE "SorteCourrier" AS ENUM ('INVITATION', 'CONFIRMATION', 'RESTITUTION', 'ATTESTATION');
CREATE TYPE "MoyenCourrier" AS ENUM ('REMIS', 'COURRIER', 'COURRIEL');

CREATE TABLE "ModeleCourrier" (
  "espaceId" UUID NOT NULL,
  "sorte" "SorteCourrier" NOT NULL,
  "version" INTEGER NOT NULL CHECK ("version" > 0),
  "objet" VARCHAR(160) NOT NULL,
  "texte" VARCHAR(4000) NOT NULL,
  "creeLe" TIMESTAMPTZ(3) NOT NULL,
  "creeParId" UUID NOT NULL,
  CONSTRAINT "ModeleCourrier_pkey" PRIMARY KEY ("espaceId", "sorte", "version"),
  CONSTRAINT "ModeleCourrier_espaceId_fkey" FOREIGN KEY ("espaceId") REFERENCES "Espace" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  FOREIGN KEY ("espaceId", "creeParId") REFERENCES "Membre" ("espaceId", "id")
);

CREATE TABLE "Courrier" (
  "espaceId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "sorte" "SorteCourrier" NOT NULL,
  "modele" INTEGER NOT NULL CHECK ("modele" >= 0),
  "seanceId" UUID NOT NULL,
  "debut" TIMESTAMPTZ(3) NOT NULL,
  "fin" TIMESTAMPTZ(3) NOT NULL,
  "lieu" VARCHAR(330),
  "prepareLe" TIMESTAMPTZ(3) NOT NULL,
  "prepareParId" UUID NOT NULL,
  CONSTRAINT "Courrier_pkey" PRIMARY KEY ("espaceId", "id"),
  CHECK ("debut" < "fin"),
  CONSTRAINT "Courrier_espaceId_seanceId_fkey" FOREIGN KEY ("espaceId", "seanceId")
    REFERENCES "Seance" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "Courrier_espaceId_prepareParId_fkey" FOREIGN KEY ("espaceId", "prepareParId")
    REFERENCES "Membre" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "Courrier_espaceId_prepareLe_idx" ON "Courrier" ("espaceId", "prepareLe");
CREATE INDEX "Courrier_espaceId_seanceId_idx" ON "Courrier" ("espaceId", "seanceId");

CREATE TABLE "CourrierDestinataire" (
  "espaceId" UUID NOT NULL,
  "courrierId" UUID NOT NULL,
  "membreId" UUID NOT NULL,
  "moyen" "MoyenCourrier",
  "envoyeLe" DATE,
  "noteParId" UUID,
  CONSTRAINT "CourrierDestinataire_pkey" PRIMARY KEY ("espaceId", "courrierId", "membreId"),
  CHECK (num_nonnulls("moyen", "envoyeLe", "noteParId") IN (0, 3)),
  CONSTRAINT "CourrierDestinataire_espaceId_courrierId_fkey" FOREIGN KEY ("espaceId", "courrierId")
    REFERENCES "Courrier" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "CourrierDestinataire_espaceId_membreId_fkey" FOREIGN KEY ("espaceId", "membreId")
    REFERENCES "Membre" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "CourrierDestinataire_espaceId_noteParId_fkey" FOREIGN KEY ("espaceId", "noteParId")
    REFERENCES "Membre" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "CourrierDestinataire_espaceId_membreId_idx" ON "CourrierDestinataire" ("espaceId", "membreId");

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['ModeleCourrier', 'Courrier', 'CourrierDestinataire'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY espace ON %I
      USING ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
      WITH CHECK ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))$p$, t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO recul_app', t);
  END LOOP;
END $$;
GRANT UPDATE ("moyen", "envoyeLe", "noteParId") ON "CourrierDestinataire" TO recul_app;

-- A letter is for someone of the séance; it attests of a presence that was recorded, at a séance that was held.
CREATE FUNCTION courrier_destinataire_avant() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "Courrier" c
    JOIN "Seance" s ON s."espaceId" = c."espaceId" AND s."id" = c."seanceId"
    JOIN "Presence" p ON p."espaceId" = s."espaceId" AND p."seanceId" = s."id" AND p."membreId" = NEW."membreId"
    WHERE c."espaceId" = NEW."espaceId" AND c."id" = NEW."courrierId"
      AND (c."sorte" <> 'ATTESTATION' OR s."statut" = 'TENUE' AND p."etat" = 'PRESENT')) THEN
    RAISE EXCEPTION 'ce courrier n’est pas pour cette personne' USING ERRCODE = 'RC002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER courrier_destinataire_avant BEFORE INSERT ON "CourrierDestinataire"
  FOR EACH ROW EXECUTE FUNCTION courrier_destinataire_avant();
