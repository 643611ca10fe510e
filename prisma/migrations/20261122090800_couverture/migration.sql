-- Who reads a situation is who the person's agreement covers today (L.1110-4 CSP, 002:3565): each association says so,
-- and the where-clauses of lib/situation/access read it. `consentement_couvre` is the only definition.

CREATE FUNCTION association_couverture() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW."couverte" := consentement_couvre(NEW."espaceId", NEW."situationId", NEW."membreId");
  RETURN NEW;
END $$;
CREATE TRIGGER association_couverture BEFORE INSERT OR UPDATE ON "Association" FOR EACH ROW EXECUTE FUNCTION association_couverture();

-- Another scope, once its rows are there, or another structure: those it covers and those it no longer does.
CREATE FUNCTION couverture_change() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE "Association" SET "couverte" = NOT "couverte"
  WHERE "espaceId" = NEW."espaceId" AND "situationId" = NEW."situationId"
    AND "couverte" <> consentement_couvre("espaceId", "situationId", "membreId");
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER couverture_change AFTER INSERT ON "Consentement" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW."acte" IN ('ACCORD', 'MODIFICATION')) EXECUTE FUNCTION couverture_change();

CREATE FUNCTION couverture_deplace() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE "Association" SET "couverte" = NOT "couverte"
  WHERE "espaceId" = NEW."espaceId" AND "membreId" = NEW."id"
    AND "couverte" <> consentement_couvre("espaceId", "situationId", "membreId");
  RETURN NULL;
END $$;
CREATE TRIGGER couverture_deplace AFTER UPDATE OF "structureId" ON "Membre" FOR EACH ROW
  WHEN (OLD."structureId" IS DISTINCT FROM NEW."structureId") EXECUTE FUNCTION couverture_deplace();
