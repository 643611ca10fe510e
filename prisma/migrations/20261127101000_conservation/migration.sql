-- How long a situation is kept after the last contact, and how it goes.

ALTER TABLE "Espace" ADD COLUMN "conservationMois" INTEGER NOT NULL DEFAULT 24 CHECK ("conservationMois" BETWEEN 6 AND 120);
ALTER TABLE "Situation" ADD COLUMN "effaceeLe" TIMESTAMPTZ(3);
ALTER TABLE "Demande" ADD COLUMN "effaceeLe" TIMESTAMPTZ(3);
-- What a filed demande answers about the person is required until it is erased.
DO $$
DECLARE c text;
BEGIN
  SELECT conname INTO STRICT c FROM pg_constraint
  WHERE conrelid = '"Demande"'::regclass AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%trancheAge%';
  EXECUTE format('ALTER TABLE "Demande" DROP CONSTRAINT %I', c);
END $$;
ALTER TABLE "Demande" ADD CONSTRAINT "Demande_reponses" CHECK ("statut" = 'BROUILLON' OR "modalite" = 'COLLECTIF' OR "effaceeLe" IS NOT NULL
  OR ("situationId" IS NOT NULL AND "trancheAge" IS NOT NULL AND "suiviMedical" IS NOT NULL));

-- A contact is an exchange with the professional or the person: filing, agreement, séance held, conclusions given back,
-- follow-up. Writing minutes, following a piste, handing a situation over or closing it is not: it keeps nothing longer.
CREATE FUNCTION situation_dernier_contact(p_espace uuid, p_situation uuid) RETURNS TABLE ("le" timestamptz, "sorte" text)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT x."le", x."sorte" FROM (
    SELECT "creeLe" AS "le", 'OUVERTURE' AS "sorte" FROM "Situation" WHERE "espaceId" = p_espace AND "id" = p_situation
    UNION ALL SELECT max("deposeLe"), 'DEMANDE' FROM "Demande" WHERE "espaceId" = p_espace AND "situationId" = p_situation
    UNION ALL SELECT max("survenuLe")::timestamptz, 'CONSENTEMENT' FROM "Consentement" WHERE "espaceId" = p_espace AND "situationId" = p_situation
    UNION ALL SELECT max("debut"), 'SEANCE' FROM "Seance" WHERE "espaceId" = p_espace AND "situationId" = p_situation AND "statut" = 'TENUE'
    UNION ALL SELECT max("restitueeLe")::timestamptz, 'RESTITUTION' FROM "Seance" WHERE "espaceId" = p_espace AND "situationId" = p_situation
    UNION ALL SELECT max(s."debut"), 'SEANCE' FROM "SeanceSituation" y
      JOIN "Seance" s ON s."espaceId" = y."espaceId" AND s."id" = y."seanceId"
      WHERE y."espaceId" = p_espace AND y."situationId" = p_situation AND y."travaillee" AND s."statut" = 'TENUE'
    UNION ALL SELECT max("faitLe"), 'SUIVI' FROM "Suivi" WHERE "espaceId" = p_espace AND "situationId" = p_situation
  ) x WHERE x."le" IS NOT NULL ORDER BY x."le" DESC LIMIT 1
$$;

-- A séance to come is a contact to come.
CREATE FUNCTION situation_attendue(p_espace uuid, p_situation uuid, p_now timestamptz) RETURNS boolean
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM "Seance" s LEFT JOIN "SeanceSituation" y
      ON y."espaceId" = s."espaceId" AND y."seanceId" = s."id" AND y."situationId" = p_situation AND y."retireLe" IS NULL
    WHERE s."espaceId" = p_espace AND (s."situationId" = p_situation OR y."situationId" IS NOT NULL)
      AND s."statut" IN ('PROPOSEE', 'CONFIRMEE', 'REPORTEE') AND s."fin" > p_now)
$$;

CREATE FUNCTION situation_ecrits(p_espace uuid, p_situation uuid) RETURNS integer
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT count(DISTINCT "supportId")::int FROM "Contenu" WHERE "espaceId" = p_espace AND "situationId" = p_situation
$$;

-- Erases a situation: its words and their keys, the answers about the person, the agreement and its coming to a séance, the messages,
-- mails and letters that were about it, its code. What was only ever a draft goes whole. What stays are dates, statuses and
-- professionals, from which activity is counted. False where there is nothing (left) to erase. Definer's rights: the
-- application deletes none of it by itself.
CREATE FUNCTION situation_effacer(p_espace uuid, p_situation uuid, p_motif "MotifEffacement", p_le timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  situation "Situation";
  demandes uuid[];
  codes text[];
BEGIN
  SELECT * INTO situation FROM "Situation" WHERE "espaceId" = p_espace AND "id" = p_situation AND "effaceeLe" IS NULL FOR UPDATE;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  SELECT coalesce(array_agg("id"), '{}'), coalesce(array_agg("code"), '{}') || situation."code"::text INTO demandes, codes
  FROM "Demande" WHERE "espaceId" = p_espace AND "situationId" = p_situation;

  DELETE FROM "Contenu" WHERE "espaceId" = p_espace AND ("situationId" = p_situation OR "supportId" = ANY (demandes));
  DELETE FROM "LeveeContenu" WHERE "espaceId" = p_espace AND "situationId" = p_situation;
  DELETE FROM "Levee" WHERE "espaceId" = p_espace AND "demandeId" = ANY (demandes);
  DELETE FROM "Choix" WHERE "espaceId" = p_espace AND "demandeId" = ANY (demandes);
  DELETE FROM "Consentement" WHERE "espaceId" = p_espace AND "situationId" = p_situation;
  DELETE FROM "Message" m WHERE m."espaceId" = p_espace AND (m."situationId" = p_situation OR m."demandeId" = ANY (demandes)
    OR m."code" = ANY (codes) OR m."seanceId" IN (SELECT "id" FROM "Seance" WHERE "espaceId" = p_espace AND "situationId" = p_situation));
  DELETE FROM "Courrier" WHERE "espaceId" = p_espace
    AND "seanceId" IN (SELECT "id" FROM "Seance" WHERE "espaceId" = p_espace AND "situationId" = p_situation);
  DELETE FROM "Venue" WHERE "espaceId" = p_espace
    AND "seanceId" IN (SELECT "id" FROM "Seance" WHERE "espaceId" = p_espace AND "situationId" = p_situation);
  DELETE FROM "Idempotence" WHERE "espaceId" = p_espace
    AND EXISTS (SELECT FROM unnest(demandes || p_situation) AS x ("id") WHERE "reponse"::text LIKE '%' || x."id" || '%');

  IF situation."accepteeLe" IS NULL AND NOT EXISTS (SELECT FROM "Demande" WHERE "espaceId" = p_espace AND "id" = ANY (demandes) AND "statut" <> 'BROUILLON')
    AND NOT EXISTS (SELECT FROM "Seance" WHERE "espaceId" = p_espace AND "situationId" = p_situation) THEN
    DELETE FROM "Demande" WHERE "espaceId" = p_espace AND "id" = ANY (demandes);
    DELETE FROM "Situation" WHERE "espaceId" = p_espace AND "id" = p_situation;
  ELSE
    UPDATE "Demande" SET "code" = 'EFF-D-' || upper(left(md5(gen_random_uuid()::text), 8)), "effaceeLe" = p_le,
      "trancheAge" = NULL, "dureeAccompagnement" = NULL, "suiviMedical" = NULL, "articulation" = NULL, "hierarchieSollicitee" = NULL,
      "conflitInteret" = NULL, "brouillonConsentement" = NULL, "reprise" = NULL, "redactions" = NULL
    WHERE "espaceId" = p_espace AND "id" = ANY (demandes);
    UPDATE "Situation" SET "code" = 'EFF-' || upper(left(md5(gen_random_uuid()::text), 8)), "statut" = 'CLOSE',
      "version" = "version" + 1, "effaceeLe" = p_le
    WHERE "espaceId" = p_espace AND "id" = p_situation;
  END IF;
  INSERT INTO "Effacement" ("espaceId", "sorte", "objetId", "motif", "le") VALUES (p_espace, 'SITUATION', p_situation, p_motif, p_le)
  ON CONFLICT DO NOTHING;
  RETURN true;
END $$;

-- What is erased does not come back.
CREATE FUNCTION situation_effacee() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'ce qui est effacé ne revient pas' USING ERRCODE = 'RC003';
END $$;
CREATE TRIGGER situation_effacee BEFORE UPDATE ON "Situation" FOR EACH ROW
  WHEN (OLD."effaceeLe" IS NOT NULL AND (OLD."effaceeLe", OLD."code", OLD."statut") IS DISTINCT FROM (NEW."effaceeLe", NEW."code", NEW."statut"))
  EXECUTE FUNCTION situation_effacee();
CREATE TRIGGER demande_effacee BEFORE UPDATE ON "Demande" FOR EACH ROW WHEN (OLD."effaceeLe" IS NOT NULL) EXECUTE FUNCTION situation_effacee();
CREATE FUNCTION contenu_d_effacee() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM "Situation" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."situationId" AND "effaceeLe" IS NOT NULL) THEN
    RAISE EXCEPTION 'ce qui est effacé ne revient pas' USING ERRCODE = 'RC003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER contenu_d_effacee BEFORE INSERT OR UPDATE ON "Contenu" FOR EACH ROW
  WHEN (NEW."situationId" IS NOT NULL) EXECUTE FUNCTION contenu_d_effacee();
