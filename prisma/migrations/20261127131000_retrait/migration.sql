-- What a withdrawal stops besides the séances: the mails that were still to leave; and what it makes of the minutes, as
-- the espace decided with its DPO.

CREATE TYPE "DevenirEcrits" AS ENUM ('GARDES', 'EFFACES');
ALTER TABLE "Espace" ADD COLUMN "retraitEcrits" "DevenirEcrits" NOT NULL DEFAULT 'GARDES',
  ADD COLUMN "retraitDecideLe" DATE,
  -- Months after which an agreement is gone over again with the person; a reminder, never an end.
  ADD COLUMN "accordMois" INTEGER NOT NULL DEFAULT 12 CHECK ("accordMois" BETWEEN 3 AND 36),
  ADD CONSTRAINT "Espace_retrait_decide" CHECK ("retraitEcrits" = 'GARDES' OR "retraitDecideLe" IS NOT NULL);

ALTER TYPE "SorteMessage" ADD VALUE 'ACCORD_A_REVOIR';

-- A mail about the situation that has not left does not leave. One that is being handed over at this very instant holds
-- its row (lib/message, deliver): it is waited for, five seconds at most, since a server that says nothing must not
-- keep a person's word from being recorded.
CREATE FUNCTION consentement_retire_envois() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  avant text := current_setting('lock_timeout');
  vise uuid[];
BEGIN
  SELECT array_agg(e."id") INTO vise FROM "Envoi" e JOIN "Message" m ON m."espaceId" = e."espaceId" AND m."id" = e."messageId"
  WHERE e."espaceId" = NEW."espaceId" AND e."etat" = 'EN_ATTENTE' AND (m."situationId" = NEW."situationId"
    OR m."seanceId" IN (SELECT "id" FROM "Seance" WHERE "espaceId" = NEW."espaceId" AND "situationId" = NEW."situationId"));
  IF vise IS NULL THEN RETURN NULL; END IF;
  PERFORM set_config('lock_timeout', '5s', true);
  BEGIN
    UPDATE "Envoi" SET "etat" = 'PERIME', "etatLe" = NEW."enregistreLe"
    WHERE "espaceId" = NEW."espaceId" AND "id" = ANY (vise) AND "etat" = 'EN_ATTENTE';
  EXCEPTION WHEN lock_not_available THEN
    UPDATE "Envoi" SET "etat" = 'PERIME', "etatLe" = NEW."enregistreLe"
    WHERE "espaceId" = NEW."espaceId" AND "id" IN (SELECT "id" FROM "Envoi"
      WHERE "espaceId" = NEW."espaceId" AND "id" = ANY (vise) AND "etat" = 'EN_ATTENTE' FOR UPDATE SKIP LOCKED);
  END;
  PERFORM set_config('lock_timeout', avant, true);
  RETURN NULL;
END $$;
CREATE TRIGGER consentement_retire_envois AFTER INSERT ON "Consentement" FOR EACH ROW
  WHEN (NEW."acte" = 'RETRAIT') EXECUTE FUNCTION consentement_retire_envois();
