-- The address of someone without an account who is no longer asked anywhere is kept nowhere: with the person go the mails
-- that named it, as when it is corrected. What tells them so is written after, and forgotten once it has left.
CREATE INDEX "Envoi_espaceId_adresse_idx" ON "Envoi" ("espaceId", "adresse") WHERE "adresse" IS NOT NULL;
CREATE TRIGGER personne_exterieure_oubliee AFTER DELETE ON "PersonneExterieure" FOR EACH ROW
  WHEN (OLD."courriel" IS NOT NULL) EXECUTE FUNCTION personne_exterieure_oublie();
CREATE FUNCTION envoi_oublie() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM "Envoi" e USING "Message" m
  WHERE e."espaceId" = NEW."espaceId" AND e."id" = NEW."id"
    AND (m."espaceId", m."id") = (e."espaceId", e."messageId") AND m."sorte" = 'SEANCE_RETRAIT'
    AND NOT EXISTS (SELECT FROM "PersonneExterieure" p WHERE p."espaceId" = NEW."espaceId" AND p."courriel" = NEW."adresse");
  RETURN NULL;
END $$;
CREATE TRIGGER envoi_oublie AFTER UPDATE OF "etat" ON "Envoi" FOR EACH ROW
  WHEN (NEW."adresse" IS NOT NULL AND NEW."etat" <> 'EN_ATTENTE') EXECUTE FUNCTION envoi_oublie();
