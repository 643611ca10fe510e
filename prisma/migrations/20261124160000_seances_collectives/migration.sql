-- The séances of a group: their agenda in parts, the situations worked on there under their own agreement, who says they
-- are there, and minutes where each situation's words stay that situation's.

ALTER TYPE "SupportContenu" ADD VALUE 'COMPTE_RENDU_SITUATION';
ALTER TYPE "SorteMessage" ADD VALUE 'SEANCE_ORDRE_DU_JOUR';
ALTER TYPE "SorteMessage" ADD VALUE 'SEANCE_DUREE';
CREATE TYPE "SortePartie" AS ENUM ('APPORT', 'SITUATION', 'AUTRE');

-- The two duties to each person (000:69) are dated and signed, for each situation worked on in a group.
ALTER TABLE "SeanceSituation"
  ADD COLUMN "annonceeLe" DATE, ADD COLUMN "annonceeParId" UUID, ADD COLUMN "restitueeLe" DATE, ADD COLUMN "restitueeParId" UUID,
  ADD CHECK (("annonceeLe" IS NULL) = ("annonceeParId" IS NULL)),
  ADD CHECK (("restitueeLe" IS NULL) = ("restitueeParId" IS NULL)),
  ADD CHECK ("restitueeLe" IS NULL OR "travaillee"),
  ADD FOREIGN KEY ("espaceId", "annonceeParId") REFERENCES "Membre" ("espaceId", "id"),
  ADD FOREIGN KEY ("espaceId", "restitueeParId") REFERENCES "Membre" ("espaceId", "id");

-- The agreement is asked for what is put on the agenda and worked on, not for noting afterwards that a duty was kept.
DROP TRIGGER seance_situation_avant ON "SeanceSituation";
CREATE TRIGGER seance_situation_avant BEFORE INSERT OR UPDATE OF "seanceId", "situationId", "retireLe", "travaillee" ON "SeanceSituation"
  FOR EACH ROW EXECUTE FUNCTION seance_situation_avant();

-- Another date: each person is to be told again.
CREATE FUNCTION seance_deplacee_examens() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE "SeanceSituation" SET "annonceeLe" = NULL, "annonceeParId" = NULL
  WHERE "espaceId" = NEW."espaceId" AND "seanceId" = NEW."id" AND "annonceeLe" IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER seance_deplacee_examens AFTER UPDATE OF "debut" ON "Seance" FOR EACH ROW
  WHEN (NEW."groupeId" IS NOT NULL AND OLD."debut" <> NEW."debut") EXECUTE FUNCTION seance_deplacee_examens();

-- Takes a situation off the agendas where it may no longer be spoken of before everyone expected. The séances are held
-- first, so that whoever is being added to one is seen.
CREATE FUNCTION examens_verifier(e uuid, s uuid, le timestamptz) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM "Seance" x WHERE x."espaceId" = e AND x."id" IN (
    SELECT y."seanceId" FROM "SeanceSituation" y WHERE y."espaceId" = e AND y."situationId" = s
      AND y."retireLe" IS NULL AND y."travaillee" IS NULL) ORDER BY x."id" FOR UPDATE;
  UPDATE "SeanceSituation" y SET "retireLe" = le
  WHERE y."espaceId" = e AND y."situationId" = s AND y."retireLe" IS NULL AND y."travaillee" IS NULL
    AND EXISTS (
      SELECT FROM "Presence" p JOIN "Situation" i ON i."espaceId" = p."espaceId" AND i."id" = s
      WHERE p."espaceId" = e AND p."seanceId" = y."seanceId" AND p."etat" IN ('ATTENDU', 'PRESENT')
        AND p."membreId" <> i."referentId" AND NOT consentement_couvre(e, s, p."membreId"));
END $$;

-- An agreement that changes, once its whole scope is written.
CREATE FUNCTION consentement_portee_examens() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM examens_verifier(NEW."espaceId", NEW."situationId", NEW."enregistreLe");
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER consentement_portee_examens AFTER INSERT ON "Consentement" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW."acte" IN ('ACCORD', 'MODIFICATION')) EXECUTE FUNCTION consentement_portee_examens();

-- Another référent·e: whoever was it may not be covered.
CREATE FUNCTION situation_referent_examens() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM examens_verifier(NEW."espaceId", NEW."id", now());
  RETURN NULL;
END $$;
CREATE TRIGGER situation_referent_examens AFTER UPDATE OF "referentId" ON "Situation" FOR EACH ROW
  WHEN (OLD."referentId" <> NEW."referentId") EXECUTE FUNCTION situation_referent_examens();

-- A member who changes structure, which agreements name.
CREATE FUNCTION membre_structure_examens() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM examens_verifier(NEW."espaceId", y."situationId", now()) FROM (
    SELECT DISTINCT y."situationId" FROM "SeanceSituation" y JOIN "Presence" p ON p."espaceId" = y."espaceId" AND p."seanceId" = y."seanceId"
    WHERE y."espaceId" = NEW."espaceId" AND p."membreId" = NEW."id" AND y."retireLe" IS NULL AND y."travaillee" IS NULL ORDER BY 1) y;
  RETURN NULL;
END $$;
CREATE TRIGGER membre_structure_examens AFTER UPDATE OF "structureId" ON "Membre" FOR EACH ROW
  WHEN (OLD."structureId" IS DISTINCT FROM NEW."structureId") EXECUTE FUNCTION membre_structure_examens();

-- What the séance of a group is made of, in order.
CREATE TABLE "SeancePartie" (
  "espaceId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "seanceId" UUID NOT NULL,
  "ordre" INTEGER NOT NULL,
  "sorte" "SortePartie" NOT NULL,
  "minutes" INTEGER NOT NULL CHECK ("minutes" BETWEEN 5 AND 480),
  "themeId" UUID,
  "situationId" UUID,
  CONSTRAINT "SeancePartie_pkey" PRIMARY KEY ("espaceId", "id"),
  CHECK (("sorte" = 'SITUATION') = ("situationId" IS NOT NULL)),
  CHECK ("themeId" IS NULL OR "sorte" = 'APPORT'),
  CONSTRAINT "SeancePartie_espaceId_seanceId_fkey" FOREIGN KEY ("espaceId", "seanceId") REFERENCES "Seance" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "SeancePartie_espaceId_themeId_fkey" FOREIGN KEY ("espaceId", "themeId") REFERENCES "Valeur" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "SeancePartie_espaceId_seanceId_situationId_fkey" FOREIGN KEY ("espaceId", "seanceId", "situationId") REFERENCES "SeanceSituation" ("espaceId", "seanceId", "situationId") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "SeancePartie_espaceId_seanceId_situationId_key" ON "SeancePartie" ("espaceId", "seanceId", "situationId");
CREATE INDEX "SeancePartie_espaceId_seanceId_ordre_idx" ON "SeancePartie" ("espaceId", "seanceId", "ordre");

-- The minutes follow it, part by part: once the séance is held, it stays as it is.
CREATE FUNCTION seance_partie_avant() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE ligne "SeancePartie" := coalesce(NEW, OLD);
BEGIN
  IF NOT EXISTS (SELECT FROM "Seance" WHERE "espaceId" = ligne."espaceId" AND "id" = ligne."seanceId"
                 AND "groupeId" IS NOT NULL AND "statut" IN ('PROPOSEE', 'CONFIRMEE', 'REPORTEE')) THEN
    RAISE EXCEPTION 'l’ordre du jour est celui d’une séance de groupe à venir' USING ERRCODE = 'RC002';
  END IF;
  RETURN ligne;
END $$;
CREATE TRIGGER seance_partie_avant BEFORE INSERT OR UPDATE OR DELETE ON "SeancePartie" FOR EACH ROW EXECUTE FUNCTION seance_partie_avant();

-- Who said that they were there before it was recorded for all.
ALTER TABLE "Presence" ADD COLUMN "pointeeLe" TIMESTAMPTZ(3);

-- The part of a group's minutes that is on one situation: its words are that situation's (COMPTE_RENDU_SITUATION).
CREATE TABLE "CompteRenduSituation" (
  "espaceId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "compteRenduId" UUID NOT NULL,
  "situationId" UUID NOT NULL,
  CONSTRAINT "CompteRenduSituation_pkey" PRIMARY KEY ("espaceId", "id"),
  CONSTRAINT "CompteRenduSituation_espaceId_compteRenduId_fkey" FOREIGN KEY ("espaceId", "compteRenduId") REFERENCES "CompteRendu" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "CompteRenduSituation_espaceId_situationId_fkey" FOREIGN KEY ("espaceId", "situationId") REFERENCES "Situation" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "CompteRenduSituation_espaceId_compteRenduId_situationId_key" ON "CompteRenduSituation" ("espaceId", "compteRenduId", "situationId");
CREATE INDEX "CompteRenduSituation_espaceId_situationId_idx" ON "CompteRenduSituation" ("espaceId", "situationId");

CREATE FUNCTION compte_rendu_situation_avant() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "CompteRendu" c JOIN "SeanceSituation" y ON y."espaceId" = c."espaceId" AND y."seanceId" = c."seanceId"
                 WHERE c."espaceId" = NEW."espaceId" AND c."id" = NEW."compteRenduId" AND y."situationId" = NEW."situationId" AND y."travaillee") THEN
    RAISE EXCEPTION 'un compte rendu ne parle que des situations travaillées' USING ERRCODE = 'RC002';
  END IF;
  IF EXISTS (SELECT FROM "CompteRendu" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."compteRenduId" AND "statut" = 'VALIDE') THEN
    RAISE EXCEPTION 'un compte rendu validé ne change pas' USING ERRCODE = 'RC003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER compte_rendu_situation_avant BEFORE INSERT ON "CompteRenduSituation" FOR EACH ROW EXECUTE FUNCTION compte_rendu_situation_avant();

CREATE OR REPLACE FUNCTION contenu_immuable() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM "CompteRendu" c WHERE c."espaceId" = NEW."espaceId" AND c."statut" = 'VALIDE' AND (c."id" = NEW."supportId"
      OR c."id" = (SELECT "compteRenduId" FROM "CompteRenduSituation" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."supportId")))
    OR (TG_OP = 'UPDATE' AND EXISTS (SELECT FROM "CompteRendu" c WHERE c."espaceId" = OLD."espaceId" AND c."statut" = 'VALIDE' AND (c."id" = OLD."supportId"
      OR c."id" = (SELECT "compteRenduId" FROM "CompteRenduSituation" WHERE "espaceId" = OLD."espaceId" AND "id" = OLD."supportId")))) THEN
    RAISE EXCEPTION 'un compte rendu validé ne change pas' USING ERRCODE = 'RC003';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION compte_rendu_abandon() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD."statut" = 'VALIDE' OR OLD."version" = 1 THEN
    RAISE EXCEPTION 'seule une correction en cours s’abandonne' USING ERRCODE = 'RC003';
  END IF;
  DELETE FROM "Contenu" WHERE "espaceId" = OLD."espaceId" AND (("support" = 'COMPTE_RENDU' AND "supportId" = OLD."id")
    OR ("support" = 'COMPTE_RENDU_SITUATION' AND "supportId" IN (
      SELECT "id" FROM "CompteRenduSituation" WHERE "espaceId" = OLD."espaceId" AND "compteRenduId" = OLD."id")));
  RETURN OLD;
END $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['SeancePartie', 'CompteRenduSituation'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY espace ON %I
      USING ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
      WITH CHECK ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))$p$, t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO recul_app', t);
  END LOOP;
END $$;
GRANT UPDATE, DELETE ON "SeancePartie" TO recul_app;

-- Séances of groups apart from individual ones (000:157), and the situations examined there.
CREATE VIEW stat_collective AS
  SELECT x."espaceId", x."id", x."groupeId", g."delegationId", x."statut"::text,
    coalesce(x."reelDebut", x."debut") AS "debut",
    (extract(epoch FROM coalesce(x."reelFin" - x."reelDebut", x."fin" - x."debut")) / 60)::int AS "minutes",
    coalesce(x."preparationReelleMinutes", x."avantMinutes" + x."apresMinutes") AS "preparationMinutes",
    x."statutLe" AS "noteeLe"
  FROM "Seance" x JOIN "Groupe" g ON g."espaceId" = x."espaceId" AND g."id" = x."groupeId"
  WHERE x."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);
CREATE VIEW stat_examen AS
  SELECT y."espaceId", y."seanceId", y."situationId", s."delegationId"
  FROM "SeanceSituation" y JOIN "Situation" s ON s."espaceId" = y."espaceId" AND s."id" = y."situationId"
  WHERE y."travaillee" AND y."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);
GRANT SELECT ON stat_collective, stat_examen TO recul_stats;
