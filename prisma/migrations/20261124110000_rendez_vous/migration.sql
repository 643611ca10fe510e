-- What a message tells the calendars of its readers (iTIP): the state of a séance at that moment, kept with the message.

CREATE TYPE "EtatRendezVous" AS ENUM ('A_CONFIRMER', 'CONFIRME', 'RETIRE');

CREATE TABLE "RendezVous" (
  "espaceId" UUID NOT NULL,
  "messageId" UUID NOT NULL,
  "seanceId" UUID NOT NULL,
  "etat" "EtatRendezVous" NOT NULL,
  "sequence" INTEGER NOT NULL,
  "debut" TIMESTAMPTZ(3) NOT NULL,
  "fin" TIMESTAMPTZ(3) NOT NULL,
  "lieu" VARCHAR(320),
  CONSTRAINT "RendezVous_pkey" PRIMARY KEY ("espaceId", "messageId", "seanceId"),
  CONSTRAINT "RendezVous_espaceId_messageId_fkey" FOREIGN KEY ("espaceId", "messageId")
    REFERENCES "Message" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "RendezVous_espaceId_seanceId_fkey" FOREIGN KEY ("espaceId", "seanceId")
    REFERENCES "Seance" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  CHECK ("debut" < "fin")
);
CREATE INDEX "RendezVous_espaceId_seanceId_idx" ON "RendezVous" ("espaceId", "seanceId");

ALTER TABLE "RendezVous" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "RendezVous" FORCE ROW LEVEL SECURITY;
CREATE POLICY espace ON "RendezVous"
  USING ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
  WITH CHECK ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid));
-- Written once, as the message it goes with.
GRANT SELECT, INSERT ON "RendezVous" TO recul_app;
