-- The triage of demandes and the life of a consent, through any door.
-- SQLSTATE RC002: a state machine forbids it.

-- The states of a demande: the table STATUTS of lib/demande/rules/statut repeats it and a test compares.
CREATE FUNCTION demande_transition_permise(de "StatutDemande", vers "StatutDemande") RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT de = vers OR (de, vers) IN (
    ('BROUILLON', 'DEPOSEE'),
    ('DEPOSEE', 'COMPLEMENT'), ('DEPOSEE', 'ACCEPTEE'), ('DEPOSEE', 'ORIENTEE'), ('DEPOSEE', 'REFUSEE'), ('DEPOSEE', 'RETIREE'),
    ('COMPLEMENT', 'DEPOSEE'), ('COMPLEMENT', 'ACCEPTEE'), ('COMPLEMENT', 'ORIENTEE'), ('COMPLEMENT', 'REFUSEE'), ('COMPLEMENT', 'RETIREE'))
$$;
CREATE FUNCTION demande_statut() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT demande_transition_permise(OLD."statut", NEW."statut") THEN
    RAISE EXCEPTION 'demande : % vers %', OLD."statut", NEW."statut" USING ERRCODE = 'RC002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER demande_statut BEFORE UPDATE OF "statut" ON "Demande" FOR EACH ROW EXECUTE FUNCTION demande_statut();

-- What its author was changing ends with the complement: filed, it is on the demande; otherwise nobody was to read it.
-- Definer's rights: the application deletes no text.
CREATE FUNCTION demande_reprise() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM "Contenu" WHERE "espaceId" = NEW."espaceId" AND "support" = 'DEMANDE_REPRISE' AND "supportId" = NEW."id";
  NEW."reprise" := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER demande_reprise BEFORE UPDATE OF "statut" ON "Demande" FOR EACH ROW
  WHEN (OLD."statut" = 'COMPLEMENT' AND NEW."statut" <> 'COMPLEMENT') EXECUTE FUNCTION demande_reprise();

-- A decision has its author and its date; an intervenant·e answers for what is accepted.
ALTER TABLE "Demande"
  ADD CHECK ("statut" NOT IN ('ACCEPTEE', 'ORIENTEE', 'REFUSEE') OR ("decideLe" IS NOT NULL AND "decideParId" IS NOT NULL)),
  ADD CHECK ("statut" NOT IN ('COMPLEMENT', 'ORIENTEE', 'REFUSEE') OR "motifId" IS NOT NULL);
ALTER TABLE "Situation" ADD CHECK ("statut" <> 'SUIVIE' OR ("intervenantId" IS NOT NULL AND "accepteeLe" IS NOT NULL));

-- A withdrawal stops the reading of content in the same transaction; only a new agreement opens it again.
CREATE FUNCTION consentement_situation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Situation" SET "accordRetireLe" = CASE WHEN NEW."acte" = 'RETRAIT' THEN NEW."enregistreLe" END
  WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."situationId";
  RETURN NULL;
END $$;
CREATE TRIGGER consentement_situation AFTER INSERT ON "Consentement" FOR EACH ROW
  WHEN (NEW."acte" <> 'INFORMATION') EXECUTE FUNCTION consentement_situation();

-- A scope that shrinks uncovers people already gathered: what was confirmed is proposed again.
-- At the end of the transaction, once the rows of the scope are there.
CREATE FUNCTION consentement_portee_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM consentement_rouvrir(NEW."espaceId", NEW."situationId");
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER consentement_portee_change AFTER INSERT ON "Consentement" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW."acte" IN ('ACCORD', 'MODIFICATION')) EXECUTE FUNCTION consentement_portee_change();

-- What was withdrawn is not modified: it takes a new agreement. Fires after consentement_avant, which holds the lock.
CREATE FUNCTION consentement_modification() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF consentement_etat(NEW."espaceId", NEW."situationId") IN ('ABSENT', 'RETIRE') THEN
    RAISE EXCEPTION 'aucun accord à modifier' USING ERRCODE = 'RC002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER consentement_modification BEFORE INSERT ON "Consentement" FOR EACH ROW
  WHEN (NEW."acte" = 'MODIFICATION') EXECUTE FUNCTION consentement_modification();

-- The states of an association: TRANSITIONS_ASSOCIATION of lib/association/rules repeats it and a test compares.
CREATE FUNCTION association_transition_permise(de "StatutAssociation", vers "StatutAssociation") RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT de = vers OR (de, vers) IN (
    ('PROPOSEE', 'ACCEPTEE'), ('PROPOSEE', 'DECLINEE'), ('PROPOSEE', 'TERMINEE'), ('ACCEPTEE', 'TERMINEE'),
    ('DECLINEE', 'PROPOSEE'), ('TERMINEE', 'PROPOSEE'))
$$;
CREATE FUNCTION association_statut() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT association_transition_permise(OLD."statut", NEW."statut") THEN
    RAISE EXCEPTION 'association : % vers %', OLD."statut", NEW."statut" USING ERRCODE = 'RC002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER association_statut BEFORE UPDATE OF "statut" ON "Association" FOR EACH ROW EXECUTE FUNCTION association_statut();

-- Who no longer takes part is expected at no séance to come; where they were is kept. Who becomes référent·e still is.
CREATE FUNCTION association_terminee() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "Presence" p USING "Seance" x, "Situation" s
  WHERE p."espaceId" = NEW."espaceId" AND p."membreId" = NEW."membreId" AND p."etat" IN ('ATTENDU', 'EXCUSE')
    AND x."espaceId" = p."espaceId" AND x."id" = p."seanceId" AND x."situationId" = NEW."situationId"
    AND x."statut" <> 'TENUE' AND x."debut" > now()
    AND s."espaceId" = x."espaceId" AND s."id" = x."situationId" AND s."referentId" <> p."membreId";
  RETURN NULL;
END $$;
CREATE TRIGGER association_terminee AFTER UPDATE OF "statut" ON "Association" FOR EACH ROW
  WHEN (NEW."statut" = 'TERMINEE') EXECUTE FUNCTION association_terminee();
