-- A bilan is written by several: what they say of one part to one another, who has to act next, and nothing of either
-- once it is published.

ALTER TYPE "SorteMessage" ADD VALUE 'BILAN_A_RELIRE';
ALTER TYPE "SorteMessage" ADD VALUE 'BILAN_A_REPRENDRE';
ALTER TYPE "SorteMessage" ADD VALUE 'BILAN_PUBLIE';
ALTER TYPE "SupportContenu" ADD VALUE 'BILAN_REMARQUE';

ALTER TABLE "Message" ADD COLUMN "bilanId" UUID,
  ADD CONSTRAINT "Message_espaceId_bilanId_fkey" FOREIGN KEY ("espaceId", "bilanId")
    REFERENCES "Bilan" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "BilanRemarque" (
  "espaceId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "bilanId" UUID NOT NULL,
  "section" VARCHAR(20) NOT NULL,
  "membreId" UUID NOT NULL,
  "creeLe" TIMESTAMPTZ(3) NOT NULL,
  "resolueParId" UUID,
  "resolueLe" TIMESTAMPTZ(3),
  CONSTRAINT "BilanRemarque_pkey" PRIMARY KEY ("espaceId", "id"),
  CHECK (num_nonnulls("resolueParId", "resolueLe") IN (0, 2)),
  FOREIGN KEY ("espaceId", "membreId") REFERENCES "Membre" ("espaceId", "id"),
  FOREIGN KEY ("espaceId", "resolueParId") REFERENCES "Membre" ("espaceId", "id"),
  CONSTRAINT "BilanRemarque_espaceId_bilanId_fkey" FOREIGN KEY ("espaceId", "bilanId")
    REFERENCES "Bilan" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "BilanRemarque_espaceId_bilanId_idx" ON "BilanRemarque" ("espaceId", "bilanId");
ALTER TABLE "BilanRemarque" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "BilanRemarque" FORCE ROW LEVEL SECURITY;
CREATE POLICY espace ON "BilanRemarque"
  USING ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
  WITH CHECK ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE ON "BilanRemarque" TO recul_app;

-- Remarks are about a year: no situation, no group.
ALTER TABLE "Contenu" ADD CHECK ("support"::text <> 'BILAN_REMARQUE' OR num_nonnulls("situationId", "groupeId") = 0);
ALTER TABLE "LeveeContenu" DROP CONSTRAINT "LeveeContenu_check",
  ADD CONSTRAINT "LeveeContenu_check" CHECK (num_nonnulls("situationId", "groupeId") =
    CASE WHEN "support"::text IN ('RENCONTRE', 'BILAN', 'BILAN_REMARQUE') THEN 0 ELSE 1 END);

-- Nothing is said of a published bilan, and what was said while it was written goes as it is published.
CREATE FUNCTION bilan_remarque_avant() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM "Bilan" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."bilanId" AND "etat" = 'PUBLIE') THEN
    RAISE EXCEPTION 'un bilan publié ne se commente pas' USING ERRCODE = 'RC003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bilan_remarque_avant BEFORE INSERT OR UPDATE ON "BilanRemarque" FOR EACH ROW EXECUTE FUNCTION bilan_remarque_avant();
CREATE FUNCTION bilan_remarques_closes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM "Contenu" c USING "BilanRemarque" r
  WHERE r."espaceId" = NEW."espaceId" AND r."bilanId" = NEW."id"
    AND c."espaceId" = r."espaceId" AND c."supportId" = r."id" AND c."support"::text = 'BILAN_REMARQUE';
  DELETE FROM "LeveeContenu" l USING "BilanRemarque" r
  WHERE r."espaceId" = NEW."espaceId" AND r."bilanId" = NEW."id"
    AND l."espaceId" = r."espaceId" AND l."supportId" = r."id" AND l."support"::text = 'BILAN_REMARQUE';
  DELETE FROM "BilanRemarque" WHERE "espaceId" = NEW."espaceId" AND "bilanId" = NEW."id";
  RETURN NULL;
END $$;
CREATE TRIGGER bilan_remarques_closes AFTER UPDATE OF "etat" ON "Bilan" FOR EACH ROW
  WHEN (NEW."etat" = 'PUBLIE') EXECUTE FUNCTION bilan_remarques_closes();
