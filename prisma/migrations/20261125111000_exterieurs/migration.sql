-- People without an account whom a group asks to one of its séances: a name, what they do, a professional address. They
-- are told when and where, and counted; nothing of a case is theirs to open.

CREATE TABLE "PersonneExterieure" (
  "espaceId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "seanceId" UUID NOT NULL,
  "prenom" VARCHAR(80) NOT NULL,
  "nom" VARCHAR(80) NOT NULL,
  "fonction" VARCHAR(120) NOT NULL,
  "structureId" UUID,
  "courriel" VARCHAR(254),
  "etat" "EtatPresence" NOT NULL DEFAULT 'ATTENDU',
  "creeLe" TIMESTAMPTZ(3) NOT NULL,
  "creeParId" UUID NOT NULL,
  CONSTRAINT "PersonneExterieure_pkey" PRIMARY KEY ("espaceId", "id"),
  FOREIGN KEY ("espaceId", "creeParId") REFERENCES "Membre" ("espaceId", "id"),
  CONSTRAINT "PersonneExterieure_espaceId_seanceId_fkey" FOREIGN KEY ("espaceId", "seanceId")
    REFERENCES "Seance" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "PersonneExterieure_espaceId_structureId_fkey" FOREIGN KEY ("espaceId", "structureId")
    REFERENCES "Structure" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "PersonneExterieure_espaceId_seanceId_courriel_key" ON "PersonneExterieure" ("espaceId", "seanceId", "courriel");

ALTER TABLE "PersonneExterieure" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "PersonneExterieure" FORCE ROW LEVEL SECURITY;
CREATE POLICY espace ON "PersonneExterieure"
  USING ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
  WITH CHECK ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE, DELETE ON "PersonneExterieure" TO recul_app;

-- Whom the agreement covers without an account: a structure it names as a whole. Without a structure, nobody.
CREATE FUNCTION consentement_couvre_structure(e uuid, s uuid, t uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM "ConsentementPortee" p
    WHERE p."espaceId" = e AND p."structureId" = t AND p."membreId" IS NULL
      AND p."consentementId" = (
        SELECT c."id" FROM "Consentement" c WHERE c."espaceId" = e AND c."situationId" = s AND c."acte" IN ('ACCORD', 'MODIFICATION')
        ORDER BY c."rang" DESC LIMIT 1))
$$;

-- Whether all who are gathered at a séance, members or not, may hear of a situation (L.1110-4 CSP, 002:3548).
CREATE FUNCTION seance_couverte(e uuid, x uuid, s uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT NOT EXISTS (
      SELECT FROM "Presence" p JOIN "Situation" i ON i."espaceId" = e AND i."id" = s
      WHERE p."espaceId" = e AND p."seanceId" = x AND p."membreId" <> i."referentId" AND NOT consentement_couvre(e, s, p."membreId"))
    AND NOT EXISTS (
      SELECT FROM "PersonneExterieure" p
      WHERE p."espaceId" = e AND p."seanceId" = x AND NOT consentement_couvre_structure(e, s, p."structureId"))
$$;
CREATE OR REPLACE FUNCTION seance_situation_permise(e uuid, x uuid, s uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT consentement_etat(e, s) = 'EN_VIGUEUR'
    AND NOT EXISTS (SELECT FROM "Situation" WHERE "espaceId" = e AND "id" = s AND "statut" = 'CLOSE')
    AND seance_couverte(e, x, s)
$$;
CREATE OR REPLACE FUNCTION examens_verifier(e uuid, s uuid, le timestamptz) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM "Seance" x WHERE x."espaceId" = e AND x."id" IN (
    SELECT y."seanceId" FROM "SeanceSituation" y WHERE y."espaceId" = e AND y."situationId" = s
      AND y."retireLe" IS NULL AND y."travaillee" IS NULL) ORDER BY x."id" FOR UPDATE;
  UPDATE "SeanceSituation" y SET "retireLe" = le
  WHERE y."espaceId" = e AND y."situationId" = s AND y."retireLe" IS NULL AND y."travaillee" IS NULL
    AND NOT seance_couverte(e, y."seanceId", s);
END $$;

-- Asked to a group's séance still to come, where each situation on the agenda may be spoken of before them.
CREATE FUNCTION personne_exterieure_avant() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE x "Seance";
BEGIN
  SELECT * INTO x FROM "Seance" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."seanceId" FOR UPDATE;
  IF x."groupeId" IS NULL OR x."statut" NOT IN ('PROPOSEE', 'CONFIRMEE', 'REPORTEE') THEN
    RAISE EXCEPTION 'une personne extérieure est invitée à une séance de groupe à venir' USING ERRCODE = 'RC002';
  END IF;
  IF EXISTS (SELECT FROM "SeanceSituation" y WHERE y."espaceId" = x."espaceId" AND y."seanceId" = x."id"
             AND y."retireLe" IS NULL AND y."travaillee" IS NOT FALSE
             AND NOT consentement_couvre_structure(y."espaceId", y."situationId", NEW."structureId")) THEN
    RAISE EXCEPTION 'une situation à l’ordre du jour ne peut être dite devant cette personne' USING ERRCODE = 'RC001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER personne_exterieure_avant BEFORE INSERT OR UPDATE OF "seanceId", "structureId" ON "PersonneExterieure"
  FOR EACH ROW EXECUTE FUNCTION personne_exterieure_avant();

-- Who was noted at a séance stays noted.
CREATE FUNCTION personne_exterieure_reste() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM "Seance" WHERE "espaceId" = OLD."espaceId" AND "id" = OLD."seanceId" AND "statut" = 'TENUE') THEN
    RAISE EXCEPTION 'une présence notée reste' USING ERRCODE = 'RC003';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER personne_exterieure_reste BEFORE DELETE ON "PersonneExterieure" FOR EACH ROW EXECUTE FUNCTION personne_exterieure_reste();

-- An address that is taken back is kept nowhere: the mails of séances that name it go with it, sent or not.
CREATE FUNCTION personne_exterieure_oublie() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM "Envoi" e USING "Message" m
  WHERE e."espaceId" = OLD."espaceId" AND e."adresse" = OLD."courriel"
    AND (m."espaceId", m."id") = (e."espaceId", e."messageId") AND m."seanceId" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "PersonneExterieure" p WHERE p."espaceId" = OLD."espaceId" AND p."courriel" = OLD."courriel");
  RETURN NULL;
END $$;
CREATE TRIGGER personne_exterieure_oublie AFTER UPDATE OF "courriel" ON "PersonneExterieure" FOR EACH ROW
  WHEN (OLD."courriel" IS NOT NULL AND NEW."courriel" IS DISTINCT FROM OLD."courriel") EXECUTE FUNCTION personne_exterieure_oublie();
