-- Groups: professionals who work together at the request of a service (000:81-87), their protocole, and séances that are
-- a group's instead of a situation's. SQLSTATE RC004: the group is full. RC005: its protocole is not accepted.

CREATE TYPE "SorteGroupe" AS ENUM ('TAD_COLLECTIF', 'GROUPE_RESSOURCE', 'ANALYSE_PRATIQUE', 'INTERVISION');
CREATE TYPE "StatutGroupe" AS ENUM ('OUVERT', 'CLOS');
CREATE TYPE "StatutGroupeMembre" AS ENUM ('INVITE', 'EN_ATTENTE', 'ADMIS', 'DECLINE', 'SORTI');
CREATE TYPE "MotifSortie" AS ENUM ('CHANGE_DE_POSTE', 'INDISPONIBLE', 'NE_SOUHAITE_PLUS', 'FIN_DU_GROUPE', 'AUTRE');

CREATE TABLE "Groupe" (
  "espaceId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "code" VARCHAR(20) NOT NULL,
  "sorte" "SorteGroupe" NOT NULL,
  "statut" "StatutGroupe" NOT NULL DEFAULT 'OUVERT',
  "structureId" UUID,
  "delegationId" UUID NOT NULL,
  "territoireId" UUID,
  "intervenantId" UUID NOT NULL,
  "demandeId" UUID,
  "places" INTEGER CHECK ("places" BETWEEN 1 AND 200),
  "creeLe" TIMESTAMPTZ(3) NOT NULL,
  "creeParId" UUID NOT NULL,
  "closLe" TIMESTAMPTZ(3),
  "closParId" UUID,
  "motifId" UUID,
  "version" INTEGER NOT NULL DEFAULT 1,
  "garde" INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT "Groupe_pkey" PRIMARY KEY ("espaceId", "id"),
  CHECK (("statut" = 'CLOS') = ("closLe" IS NOT NULL AND "closParId" IS NOT NULL)),
  FOREIGN KEY ("espaceId", "creeParId") REFERENCES "Membre" ("espaceId", "id"),
  FOREIGN KEY ("espaceId", "closParId") REFERENCES "Membre" ("espaceId", "id"),
  CONSTRAINT "Groupe_espaceId_structureId_fkey" FOREIGN KEY ("espaceId", "structureId") REFERENCES "Structure" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Groupe_espaceId_delegationId_fkey" FOREIGN KEY ("espaceId", "delegationId") REFERENCES "Delegation" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Groupe_espaceId_territoireId_fkey" FOREIGN KEY ("espaceId", "territoireId") REFERENCES "Territoire" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Groupe_espaceId_intervenantId_fkey" FOREIGN KEY ("espaceId", "intervenantId") REFERENCES "Membre" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Groupe_espaceId_demandeId_fkey" FOREIGN KEY ("espaceId", "demandeId") REFERENCES "Demande" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Groupe_espaceId_motifId_fkey" FOREIGN KEY ("espaceId", "motifId") REFERENCES "Valeur" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "Groupe_espaceId_code_key" ON "Groupe" ("espaceId", "code");
CREATE UNIQUE INDEX "Groupe_espaceId_demandeId_key" ON "Groupe" ("espaceId", "demandeId");
CREATE INDEX "Groupe_espaceId_intervenantId_idx" ON "Groupe" ("espaceId", "intervenantId");

CREATE TABLE "GroupeMembre" (
  "espaceId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "groupeId" UUID NOT NULL,
  "membreId" UUID NOT NULL,
  "statut" "StatutGroupeMembre" NOT NULL,
  "creeLe" TIMESTAMPTZ(3) NOT NULL,
  "creeParId" UUID NOT NULL,
  "statutLe" TIMESTAMPTZ(3) NOT NULL,
  "entreeLe" TIMESTAMPTZ(3),
  "sortieLe" TIMESTAMPTZ(3),
  "motif" "MotifSortie",
  CONSTRAINT "GroupeMembre_pkey" PRIMARY KEY ("espaceId", "id"),
  CHECK (("statut" IN ('ADMIS', 'SORTI')) = ("entreeLe" IS NOT NULL)),
  CHECK (("statut" = 'SORTI') = ("sortieLe" IS NOT NULL AND "motif" IS NOT NULL)),
  FOREIGN KEY ("espaceId", "creeParId") REFERENCES "Membre" ("espaceId", "id"),
  CONSTRAINT "GroupeMembre_espaceId_groupeId_fkey" FOREIGN KEY ("espaceId", "groupeId") REFERENCES "Groupe" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "GroupeMembre_espaceId_membreId_fkey" FOREIGN KEY ("espaceId", "membreId") REFERENCES "Membre" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "GroupeMembre_espaceId_groupeId_idx" ON "GroupeMembre" ("espaceId", "groupeId");
CREATE INDEX "GroupeMembre_espaceId_membreId_idx" ON "GroupeMembre" ("espaceId", "membreId");
-- Once at a time in a group; who left or declined may come back.
CREATE UNIQUE INDEX "GroupeMembre_en_cours" ON "GroupeMembre" ("espaceId", "groupeId", "membreId")
  WHERE "statut" IN ('INVITE', 'EN_ATTENTE', 'ADMIS');

-- Whose words: a situation's, a group's, or nobody's yet.
ALTER TABLE "Contenu" ADD COLUMN "groupeId" UUID,
  ADD CONSTRAINT "Contenu_espaceId_groupeId_fkey" FOREIGN KEY ("espaceId", "groupeId") REFERENCES "Groupe" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CHECK (num_nonnulls("situationId", "groupeId") <= 1);
CREATE INDEX "Contenu_espaceId_groupeId_idx" ON "Contenu" ("espaceId", "groupeId");
ALTER TABLE "LeveeContenu" ALTER COLUMN "situationId" DROP NOT NULL, ADD COLUMN "groupeId" UUID,
  ADD CONSTRAINT "LeveeContenu_espaceId_groupeId_fkey" FOREIGN KEY ("espaceId", "groupeId") REFERENCES "Groupe" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CHECK (num_nonnulls("situationId", "groupeId") = 1);
ALTER TABLE "Message" ADD COLUMN "groupeId" UUID,
  ADD CONSTRAINT "Message_espaceId_groupeId_fkey" FOREIGN KEY ("espaceId", "groupeId") REFERENCES "Groupe" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The protocole of a situation or of a group; what was written before was in force at once.
ALTER TABLE "Protocole" ALTER COLUMN "situationId" DROP NOT NULL,
  ADD COLUMN "groupeId" UUID, ADD COLUMN "publieLe" TIMESTAMPTZ(3), ADD COLUMN "publieParId" UUID;
-- The owner is under the policies like everyone: what is there already is reached without them, in this transaction.
ALTER TABLE "Protocole" NO FORCE ROW LEVEL SECURITY;
UPDATE "Protocole" SET "publieLe" = "creeLe", "publieParId" = "creeParId";
ALTER TABLE "Protocole" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Protocole"
  ADD CONSTRAINT "Protocole_espaceId_groupeId_fkey" FOREIGN KEY ("espaceId", "groupeId") REFERENCES "Groupe" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD FOREIGN KEY ("espaceId", "publieParId") REFERENCES "Membre" ("espaceId", "id"),
  ADD CHECK (num_nonnulls("situationId", "groupeId") = 1),
  ADD CHECK (("publieLe" IS NULL) = ("publieParId" IS NULL));
CREATE UNIQUE INDEX "Protocole_espaceId_groupeId_version_key" ON "Protocole" ("espaceId", "groupeId", "version");
-- One draft at a time.
CREATE UNIQUE INDEX "Protocole_un_brouillon_situation" ON "Protocole" ("espaceId", "situationId") WHERE "publieLe" IS NULL;
CREATE UNIQUE INDEX "Protocole_un_brouillon_groupe" ON "Protocole" ("espaceId", "groupeId") WHERE "publieLe" IS NULL;
GRANT UPDATE, DELETE ON "Protocole" TO recul_app;
CREATE FUNCTION protocole_immuable() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'un protocole publié ne change pas' USING ERRCODE = 'RC003';
END $$;
CREATE TRIGGER protocole_immuable BEFORE UPDATE OR DELETE ON "Protocole" FOR EACH ROW
  WHEN (OLD."publieLe" IS NOT NULL) EXECUTE FUNCTION protocole_immuable();

CREATE TABLE "ProtocoleAcceptation" (
  "espaceId" UUID NOT NULL,
  "protocoleId" UUID NOT NULL,
  "membreId" UUID NOT NULL,
  "accepteLe" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "ProtocoleAcceptation_pkey" PRIMARY KEY ("espaceId", "protocoleId", "membreId"),
  CONSTRAINT "ProtocoleAcceptation_espaceId_protocoleId_fkey" FOREIGN KEY ("espaceId", "protocoleId") REFERENCES "Protocole" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "ProtocoleAcceptation_espaceId_membreId_fkey" FOREIGN KEY ("espaceId", "membreId") REFERENCES "Membre" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "ProtocoleAcceptation_espaceId_membreId_idx" ON "ProtocoleAcceptation" ("espaceId", "membreId");
CREATE FUNCTION acceptation_avant() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "Protocole" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."protocoleId" AND "publieLe" IS NOT NULL) THEN
    RAISE EXCEPTION 'un brouillon de protocole ne s’accepte pas' USING ERRCODE = 'RC002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER acceptation_avant BEFORE INSERT ON "ProtocoleAcceptation" FOR EACH ROW EXECUTE FUNCTION acceptation_avant();

-- A séance is on one situation, or of one group.
ALTER TABLE "Seance" ALTER COLUMN "situationId" DROP NOT NULL, ADD COLUMN "groupeId" UUID,
  ADD CONSTRAINT "Seance_espaceId_groupeId_fkey" FOREIGN KEY ("espaceId", "groupeId") REFERENCES "Groupe" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CHECK (num_nonnulls("situationId", "groupeId") = 1);
CREATE INDEX "Seance_espaceId_groupeId_debut_idx" ON "Seance" ("espaceId", "groupeId", "debut");

CREATE TABLE "SeanceSituation" (
  "espaceId" UUID NOT NULL,
  "seanceId" UUID NOT NULL,
  "situationId" UUID NOT NULL,
  "ajouteLe" TIMESTAMPTZ(3) NOT NULL,
  "ajouteParId" UUID NOT NULL,
  "retireLe" TIMESTAMPTZ(3),
  "travaillee" BOOLEAN,
  CONSTRAINT "SeanceSituation_pkey" PRIMARY KEY ("espaceId", "seanceId", "situationId"),
  FOREIGN KEY ("espaceId", "ajouteParId") REFERENCES "Membre" ("espaceId", "id"),
  CONSTRAINT "SeanceSituation_espaceId_seanceId_fkey" FOREIGN KEY ("espaceId", "seanceId") REFERENCES "Seance" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "SeanceSituation_espaceId_situationId_fkey" FOREIGN KEY ("espaceId", "situationId") REFERENCES "Situation" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "SeanceSituation_espaceId_situationId_idx" ON "SeanceSituation" ("espaceId", "situationId");

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['Groupe', 'GroupeMembre', 'ProtocoleAcceptation', 'SeanceSituation'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY espace ON %I
      USING ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
      WITH CHECK ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))$p$, t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO recul_app', t);
  END LOOP;
END $$;
REVOKE UPDATE ON "ProtocoleAcceptation" FROM recul_app;

-- Two who take the last place of a group meet on its row: one has it.
CREATE FUNCTION groupe_places() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE g "Groupe";
BEGIN
  UPDATE "Groupe" SET "garde" = "garde" + 1 WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."groupeId" RETURNING * INTO g;
  IF g."statut" = 'CLOS' THEN
    RAISE EXCEPTION 'le groupe est clos' USING ERRCODE = 'RC002';
  END IF;
  IF g."places" <= (SELECT count(*) FROM "GroupeMembre" WHERE "espaceId" = NEW."espaceId" AND "groupeId" = NEW."groupeId"
                    AND "statut" = 'ADMIS' AND "id" <> NEW."id") THEN
    RAISE EXCEPTION 'le groupe est complet' USING ERRCODE = 'RC004';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER groupe_places BEFORE INSERT OR UPDATE OF "statut" ON "GroupeMembre" FOR EACH ROW
  WHEN (NEW."statut" = 'ADMIS') EXECUTE FUNCTION groupe_places();

CREATE FUNCTION groupe_membre_statut() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD."membreId" <> NEW."membreId" OR OLD."groupeId" <> NEW."groupeId" THEN
    RAISE EXCEPTION 'une place ne passe pas de l’un à l’autre' USING ERRCODE = 'RC003';
  END IF;
  IF OLD."statut" <> NEW."statut" AND (OLD."statut", NEW."statut") NOT IN (
    ('INVITE', 'ADMIS'), ('INVITE', 'EN_ATTENTE'), ('INVITE', 'DECLINE'),
    ('EN_ATTENTE', 'ADMIS'), ('EN_ATTENTE', 'DECLINE'), ('ADMIS', 'SORTI')) THEN
    RAISE EXCEPTION 'membre d’un groupe : % vers %', OLD."statut", NEW."statut" USING ERRCODE = 'RC002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER groupe_membre_statut BEFORE UPDATE ON "GroupeMembre" FOR EACH ROW EXECUTE FUNCTION groupe_membre_statut();

-- Accepted: every member of today has accepted a version. A new version asks again without undoing the one before;
-- whoever comes in accepts too.
CREATE FUNCTION groupe_protocole_accepte(e uuid, g uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM "Protocole" WHERE "espaceId" = e AND "groupeId" = g AND "publieLe" IS NOT NULL)
    AND NOT EXISTS (
      SELECT FROM "GroupeMembre" m WHERE m."espaceId" = e AND m."groupeId" = g AND m."statut" = 'ADMIS'
        AND NOT EXISTS (SELECT FROM "ProtocoleAcceptation" a JOIN "Protocole" p ON p."espaceId" = a."espaceId" AND p."id" = a."protocoleId"
          WHERE a."espaceId" = e AND a."membreId" = m."membreId" AND p."groupeId" = g))
$$;

-- Whether a situation may be spoken of before all who take part: an agreement in force, that covers each of them.
CREATE FUNCTION seance_situation_permise(e uuid, x uuid, s uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT consentement_etat(e, s) = 'EN_VIGUEUR'
    AND NOT EXISTS (SELECT FROM "Situation" WHERE "espaceId" = e AND "id" = s AND "statut" = 'CLOSE')
    AND NOT EXISTS (
      SELECT FROM "Presence" p JOIN "Situation" i ON i."espaceId" = e AND i."id" = s
      WHERE p."espaceId" = e AND p."seanceId" = x AND p."etat" IN ('ATTENDU', 'PRESENT')
        AND p."membreId" <> i."referentId" AND NOT consentement_couvre(e, s, p."membreId"))
$$;
CREATE FUNCTION seance_situation_avant() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE x "Seance";
BEGIN
  SELECT * INTO x FROM "Seance" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."seanceId" FOR UPDATE;
  IF x."groupeId" IS NULL OR (NEW."travaillee" IS NOT NULL) AND x."statut" <> 'TENUE' THEN
    RAISE EXCEPTION 'une situation se met à l’ordre du jour d’une séance de groupe' USING ERRCODE = 'RC002';
  END IF;
  IF NEW."retireLe" IS NOT NULL AND NEW."travaillee" IS NOT TRUE THEN RETURN NEW; END IF;
  IF NEW."travaillee" IS FALSE THEN RETURN NEW; END IF;
  PERFORM FROM "Situation" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."situationId" FOR SHARE;
  -- What was worked on before a withdrawal can still be recorded.
  IF NEW."travaillee" AND NEW."retireLe" IS NOT NULL AND NEW."retireLe" > coalesce(x."reelDebut", x."debut") THEN RETURN NEW; END IF;
  IF NOT seance_situation_permise(NEW."espaceId", NEW."seanceId", NEW."situationId") THEN
    RAISE EXCEPTION 'pas de situation travaillée sans consentement en vigueur' USING ERRCODE = 'RC001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER seance_situation_avant BEFORE INSERT OR UPDATE ON "SeanceSituation" FOR EACH ROW EXECUTE FUNCTION seance_situation_avant();

-- A withdrawal, or the end of the work, takes the situation off every agenda to come, at once.
CREATE FUNCTION examens_retire(e uuid, s uuid, le timestamptz) RETURNS void LANGUAGE sql SET search_path = public, pg_temp AS $$
  UPDATE "SeanceSituation" y SET "retireLe" = le
  WHERE y."espaceId" = e AND y."situationId" = s AND y."retireLe" IS NULL AND y."travaillee" IS NULL
$$;
CREATE FUNCTION consentement_retire_examens() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM examens_retire(NEW."espaceId", NEW."situationId", NEW."enregistreLe");
  RETURN NULL;
END $$;
CREATE TRIGGER consentement_retire_examens AFTER INSERT ON "Consentement" FOR EACH ROW
  WHEN (NEW."acte" = 'RETRAIT') EXECUTE FUNCTION consentement_retire_examens();
CREATE FUNCTION situation_close_examens() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM examens_retire(NEW."espaceId", NEW."id", now());
  RETURN NULL;
END $$;
CREATE TRIGGER situation_close_examens AFTER UPDATE OF "statut" ON "Situation" FOR EACH ROW
  WHEN (OLD."statut" <> 'CLOSE' AND NEW."statut" = 'CLOSE') EXECUTE FUNCTION situation_close_examens();

-- As before for a situation's séance; a group's is confirmed while the group is open, and after the first, held only
-- under a protocole its members accepted.
CREATE OR REPLACE FUNCTION seance_avant() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NOT seance_transition_permise(OLD."statut", NEW."statut") THEN
      RAISE EXCEPTION 'séance : % vers %', OLD."statut", NEW."statut" USING ERRCODE = 'RC002';
    END IF;
    IF NEW."situationId" IS DISTINCT FROM OLD."situationId" OR NEW."groupeId" IS DISTINCT FROM OLD."groupeId" THEN
      RAISE EXCEPTION 'une séance ne change ni de situation ni de groupe' USING ERRCODE = 'RC003';
    END IF;
    -- Another date: the person is to be told again (000:69).
    IF NEW."debut" <> OLD."debut" AND NEW."annonceeLe" IS NOT DISTINCT FROM OLD."annonceeLe" THEN
      NEW."annonceeLe" := NULL;
      NEW."annonceeParId" := NULL;
    END IF;
    IF OLD."statut" = 'TENUE' AND NEW."statut" = 'TENUE' THEN
      RETURN NEW;
    END IF;
    -- A séance that was confirmed may be held or moved off the calendar without a new check.
    IF OLD."statut" = 'CONFIRMEE' AND NEW."statut" = 'CONFIRMEE' AND OLD."debut" = NEW."debut" AND OLD."fin" = NEW."fin" THEN
      RETURN NEW;
    END IF;
    IF OLD."statut" = 'CONFIRMEE' AND NEW."statut" = 'TENUE' AND NEW."situationId" IS NOT NULL THEN
      RETURN NEW;
    END IF;
  END IF;
  IF NEW."statut" IN ('CONFIRMEE', 'TENUE') AND NEW."groupeId" IS NOT NULL THEN
    PERFORM FROM "Groupe" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."groupeId" FOR UPDATE;
    IF NEW."statut" = 'CONFIRMEE' AND EXISTS (SELECT FROM "Groupe"
      WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."groupeId" AND "statut" = 'CLOS') THEN
      RAISE EXCEPTION 'le groupe est clos' USING ERRCODE = 'RC002';
    END IF;
    IF NEW."statut" = 'TENUE' AND NOT groupe_protocole_accepte(NEW."espaceId", NEW."groupeId")
      AND EXISTS (SELECT FROM "Seance" WHERE "espaceId" = NEW."espaceId" AND "groupeId" = NEW."groupeId"
                  AND "statut" = 'TENUE' AND "id" <> NEW."id") THEN
      RAISE EXCEPTION 'pas de deuxième séance sans protocole accepté' USING ERRCODE = 'RC005';
    END IF;
  ELSIF NEW."statut" IN ('CONFIRMEE', 'TENUE') THEN
    PERFORM FROM "Situation" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."situationId" FOR SHARE;
    -- What was closed is not planned again: coming back is a new demande. What took place before can still be recorded.
    IF NEW."statut" = 'CONFIRMEE' AND EXISTS (SELECT FROM "Situation"
      WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."situationId" AND "statut" = 'CLOSE') THEN
      RAISE EXCEPTION 'la situation est close' USING ERRCODE = 'RC002';
    END IF;
    IF consentement_etat(NEW."espaceId", NEW."situationId") <> 'EN_VIGUEUR' THEN
      RAISE EXCEPTION 'pas de séance confirmée sans consentement en vigueur' USING ERRCODE = 'RC001';
    END IF;
  END IF;
  RETURN NEW;
END $$;

-- Who takes part: of a situation, its référent and the professionals who accepted; of a group, its members, as long as
-- each situation on the agenda may be spoken of before them (L.1110-4 CSP, 002:3548).
CREATE OR REPLACE FUNCTION presence_avant() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE x "Seance";
BEGIN
  SELECT * INTO x FROM "Seance" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."seanceId";
  IF x."groupeId" IS NULL AND NOT EXISTS (
    SELECT FROM "Situation" s WHERE s."espaceId" = x."espaceId" AND s."id" = x."situationId"
      AND (s."referentId" = NEW."membreId" OR EXISTS (
        SELECT FROM "Association" a WHERE a."espaceId" = s."espaceId" AND a."situationId" = s."id"
          AND a."membreId" = NEW."membreId" AND a."statut" = 'ACCEPTEE'))) THEN
    RAISE EXCEPTION 'ni référent ni professionnel associé' USING ERRCODE = 'RC002';
  END IF;
  IF x."groupeId" IS NOT NULL THEN
    PERFORM FROM "Seance" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."seanceId" FOR UPDATE;
    IF NOT EXISTS (SELECT FROM "GroupeMembre" WHERE "espaceId" = x."espaceId" AND "groupeId" = x."groupeId"
                   AND "membreId" = NEW."membreId" AND "statut" IN ('ADMIS', 'SORTI')) THEN
      RAISE EXCEPTION 'pas membre du groupe' USING ERRCODE = 'RC002';
    END IF;
    IF EXISTS (SELECT FROM "SeanceSituation" y JOIN "Situation" s ON s."espaceId" = y."espaceId" AND s."id" = y."situationId"
               WHERE y."espaceId" = x."espaceId" AND y."seanceId" = x."id" AND y."retireLe" IS NULL AND y."travaillee" IS NOT FALSE
                 AND s."referentId" <> NEW."membreId" AND NOT consentement_couvre(y."espaceId", y."situationId", NEW."membreId")) THEN
      RAISE EXCEPTION 'une situation à l’ordre du jour ne peut être dite devant cette personne' USING ERRCODE = 'RC001';
    END IF;
  END IF;
  RETURN NEW;
END $$;

-- A closed group leaves no séance to come.
CREATE FUNCTION groupe_clos() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE "Seance" SET "statut" = 'ANNULEE', "motif" = 'AUTRE', "statutLe" = NEW."closLe", "statutParId" = NEW."closParId", "version" = "version" + 1
  WHERE "espaceId" = NEW."espaceId" AND "groupeId" = NEW."id"
    AND ("statut" IN ('PROPOSEE', 'REPORTEE') OR ("statut" = 'CONFIRMEE' AND "fin" > NEW."closLe"));
  RETURN NULL;
END $$;
CREATE TRIGGER groupe_clos AFTER UPDATE OF "statut" ON "Groupe" FOR EACH ROW
  WHEN (OLD."statut" <> 'CLOS' AND NEW."statut" = 'CLOS') EXECUTE FUNCTION groupe_clos();
CREATE FUNCTION groupe_reste_clos() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'un groupe clos ne rouvre pas' USING ERRCODE = 'RC002';
END $$;
CREATE TRIGGER groupe_reste_clos BEFORE UPDATE OF "statut" ON "Groupe" FOR EACH ROW
  WHEN (OLD."statut" = 'CLOS' AND NEW."statut" <> 'CLOS') EXECUTE FUNCTION groupe_reste_clos();
