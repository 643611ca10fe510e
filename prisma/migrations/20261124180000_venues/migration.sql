-- The person takes part in a séance on their situation: very exceptional (000:101).

ALTER TYPE "SupportContenu" ADD VALUE 'VENUE';
ALTER TYPE "SorteMessage" ADD VALUE 'PERSONNE_PRESENTE';
ALTER TYPE "SorteMessage" ADD VALUE 'PERSONNE_ABSENTE';
CREATE TYPE "MotifVenue" AS ENUM ('A_SA_DEMANDE', 'DECISION_A_PRENDRE', 'PLACE_DE_CHACUN', 'AUTRE');

CREATE TABLE "Venue" (
  "espaceId" UUID NOT NULL,
  "seanceId" UUID NOT NULL,
  "motif" "MotifVenue" NOT NULL,
  "accordLe" DATE NOT NULL,
  "encadrantId" UUID,
  "encadrantCourriel" VARCHAR(254),
  "informeLe" TIMESTAMPTZ(3) NOT NULL,
  "informePour" TIMESTAMPTZ(3) NOT NULL,
  "creeLe" TIMESTAMPTZ(3) NOT NULL,
  "creeParId" UUID NOT NULL,
  CONSTRAINT "Venue_pkey" PRIMARY KEY ("espaceId", "seanceId"),
  CHECK (num_nonnulls("encadrantId", "encadrantCourriel") = 1),
  FOREIGN KEY ("espaceId", "creeParId") REFERENCES "Membre" ("espaceId", "id"),
  CONSTRAINT "Venue_espaceId_seanceId_fkey" FOREIGN KEY ("espaceId", "seanceId") REFERENCES "Seance" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "Venue_espaceId_encadrantId_fkey" FOREIGN KEY ("espaceId", "encadrantId") REFERENCES "Membre" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
ALTER TABLE "Venue" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Venue" FORCE ROW LEVEL SECURITY;
CREATE POLICY espace ON "Venue"
  USING ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
  WITH CHECK ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE, DELETE ON "Venue" TO recul_app;

-- Never in a group, where others are spoken of; and under an agreement in force, before the séance is over.
CREATE FUNCTION venue_avant() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE x "Seance";
BEGIN
  SELECT * INTO x FROM "Seance" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."seanceId" FOR SHARE;
  IF x."situationId" IS NULL OR x."statut" NOT IN ('PROPOSEE', 'CONFIRMEE') THEN
    RAISE EXCEPTION 'la personne prend part à une séance à venir sur sa situation' USING ERRCODE = 'RC002';
  END IF;
  IF consentement_etat(x."espaceId", x."situationId") NOT IN ('EN_VIGUEUR', 'A_COMPLETER') THEN
    RAISE EXCEPTION 'pas de venue sans accord de la personne' USING ERRCODE = 'RC001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER venue_avant BEFORE INSERT OR UPDATE ON "Venue" FOR EACH ROW EXECUTE FUNCTION venue_avant();
