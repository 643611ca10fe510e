-- Rencontres in the calendars of those they concern (iTIP), as séances are; and another intervenant·e for one.

ALTER TYPE "SorteMessage" ADD VALUE 'RENCONTRE_LIEU';
ALTER TYPE "SorteMessage" ADD VALUE 'RENCONTRE_RETRAIT';

-- What a message tells calendars is of a séance or of a rencontre, which has a name instead of a code.
ALTER TABLE "RendezVous" ADD COLUMN "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  ADD COLUMN "rencontreId" UUID,
  ADD COLUMN "titre" VARCHAR(320);
ALTER TABLE "RendezVous" DROP CONSTRAINT "RendezVous_pkey";
ALTER TABLE "RendezVous" ALTER COLUMN "id" DROP DEFAULT,
  ALTER COLUMN "seanceId" DROP NOT NULL,
  ADD CONSTRAINT "RendezVous_pkey" PRIMARY KEY ("espaceId", "id"),
  ADD CHECK (num_nonnulls("seanceId", "rencontreId") = 1),
  ADD CHECK (("rencontreId" IS NULL) = ("titre" IS NULL)),
  ADD CONSTRAINT "RendezVous_espaceId_rencontreId_fkey" FOREIGN KEY ("espaceId", "rencontreId")
    REFERENCES "Rencontre" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE UNIQUE INDEX "RendezVous_espaceId_messageId_seanceId_key" ON "RendezVous" ("espaceId", "messageId", "seanceId");
CREATE UNIQUE INDEX "RendezVous_espaceId_messageId_rencontreId_key" ON "RendezVous" ("espaceId", "messageId", "rencontreId");
CREATE INDEX "RendezVous_espaceId_rencontreId_idx" ON "RendezVous" ("espaceId", "rencontreId");

-- The reserved range follows the intervenant·e too.
DROP TRIGGER rencontre_reserve ON "Rencontre";
CREATE TRIGGER rencontre_reserve
  AFTER INSERT OR UPDATE OF "statut", "debut", "fin", "avantMinutes", "apresMinutes", "trajetMinutes", "intervenantId"
  ON "Rencontre" FOR EACH ROW EXECUTE FUNCTION rencontre_reserve();

-- Who is at a rencontre changes until it is held; what it is never does.
CREATE OR REPLACE FUNCTION rencontre_avant() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NOT rencontre_transition_permise(OLD."statut", NEW."statut") THEN
      RAISE EXCEPTION 'rencontre : % vers %', OLD."statut", NEW."statut" USING ERRCODE = 'RC002';
    END IF;
    IF NEW."sorte" <> OLD."sorte" OR (NEW."intervenantId" <> OLD."intervenantId" AND OLD."statut" <> 'PREVUE') THEN
      RAISE EXCEPTION 'une rencontre ne change pas de sorte, ni de main une fois passée' USING ERRCODE = 'RC003';
    END IF;
    IF OLD.* IS DISTINCT FROM NEW.* THEN
      NEW."modifieLe" := now();
    END IF;
  END IF;
  IF NEW."instanceId" IS NOT NULL AND NOT EXISTS (SELECT FROM "Valeur"
    WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."instanceId" AND "liste" = 'instance') THEN
    RAISE EXCEPTION 'cette valeur n’est pas une instance' USING ERRCODE = 'RC002';
  END IF;
  IF NEW."territoireId" IS NOT NULL AND NOT EXISTS (SELECT FROM "Territoire"
    WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."territoireId" AND "delegationId" = NEW."delegationId") THEN
    RAISE EXCEPTION 'ce territoire n’est pas de cette délégation' USING ERRCODE = 'RC002';
  END IF;
  RETURN NEW;
END $$;
