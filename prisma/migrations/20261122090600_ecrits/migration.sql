-- What is written of a séance, and of the end of the work, through any door.
-- SQLSTATE RC002: a state machine forbids it. RC003: it is immutable.

ALTER TABLE "LeveeContenu" ADD FOREIGN KEY ("espaceId", "auteurId") REFERENCES "Membre" ("espaceId", "id");
REVOKE UPDATE, DELETE ON "LeveeContenu" FROM recul_app;

-- Minutes are those of a séance that was held, one draft at a time; a validated version has its author and date.
CREATE FUNCTION compte_rendu_avant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "Seance" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."seanceId" AND "statut" = 'TENUE') THEN
    RAISE EXCEPTION 'un compte rendu suppose une séance tenue' USING ERRCODE = 'RC002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER compte_rendu_avant BEFORE INSERT ON "CompteRendu" FOR EACH ROW EXECUTE FUNCTION compte_rendu_avant();
ALTER TABLE "CompteRendu" ADD CHECK (("statut" = 'VALIDE') = ("valideLe" IS NOT NULL AND "valideParId" IS NOT NULL));
CREATE UNIQUE INDEX "CompteRendu_un_brouillon" ON "CompteRendu" ("espaceId", "seanceId") WHERE "statut" = 'BROUILLON';

-- A correction may be given up before it is validated: its text goes with it (definer's rights: the application deletes
-- no text). What was validated stays.
GRANT DELETE ON "CompteRendu" TO recul_app;
CREATE FUNCTION compte_rendu_abandon() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD."statut" = 'VALIDE' OR OLD."version" = 1 THEN
    RAISE EXCEPTION 'seule une correction en cours s’abandonne' USING ERRCODE = 'RC003';
  END IF;
  DELETE FROM "Contenu" WHERE "espaceId" = OLD."espaceId" AND "support" = 'COMPTE_RENDU' AND "supportId" = OLD."id";
  RETURN OLD;
END $$;
CREATE TRIGGER compte_rendu_abandon BEFORE DELETE ON "CompteRendu" FOR EACH ROW EXECUTE FUNCTION compte_rendu_abandon();

-- The tools of a version are frozen with it.
REVOKE UPDATE ON "CompteRenduOutil" FROM recul_app;
CREATE FUNCTION compte_rendu_outil_immuable() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ligne "CompteRenduOutil" := coalesce(NEW, OLD);
BEGIN
  IF EXISTS (SELECT FROM "CompteRendu" WHERE "espaceId" = ligne."espaceId" AND "id" = ligne."compteRenduId" AND "statut" = 'VALIDE') THEN
    RAISE EXCEPTION 'un compte rendu validé ne change pas' USING ERRCODE = 'RC003';
  END IF;
  RETURN ligne;
END $$;
CREATE TRIGGER compte_rendu_outil_immuable BEFORE INSERT OR DELETE ON "CompteRenduOutil" FOR EACH ROW EXECUTE FUNCTION compte_rendu_outil_immuable();

-- The two duties to the person are dated and signed (000:69).
ALTER TABLE "Seance"
  ADD CHECK (("annonceeLe" IS NULL) = ("annonceeParId" IS NULL)),
  ADD CHECK (("restitueeLe" IS NULL) = ("restitueeParId" IS NULL)),
  ADD CHECK ("restitueeLe" IS NULL OR "statut" = 'TENUE');

-- A piste that was taken up is not « proposée » again; on trial, one looks at it again some day.
ALTER TABLE "Piste" ADD CHECK ("statut" <> 'A_L_ESSAI' OR "revoirLe" IS NOT NULL);
CREATE FUNCTION piste_statut() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."statut" <> 'PROPOSEE' AND NEW."statut" = 'PROPOSEE' THEN
    RAISE EXCEPTION 'piste : % vers %', OLD."statut", NEW."statut" USING ERRCODE = 'RC002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER piste_statut BEFORE UPDATE OF "statut" ON "Piste" FOR EACH ROW EXECUTE FUNCTION piste_statut();

-- The states of a situation. What is closed stays closed: coming back is a new demande.
REVOKE UPDATE ON "Cloture" FROM recul_app;
CREATE FUNCTION situation_transition_permise(de "StatutSituation", vers "StatutSituation") RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT de = vers OR (de, vers) IN (('OUVERTE', 'SUIVIE'), ('OUVERTE', 'CLOSE'), ('SUIVIE', 'CLOSE'))
$$;
CREATE FUNCTION situation_statut() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT situation_transition_permise(OLD."statut", NEW."statut") THEN
    RAISE EXCEPTION 'situation : % vers %', OLD."statut", NEW."statut" USING ERRCODE = 'RC002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER situation_statut BEFORE UPDATE OF "statut" ON "Situation" FOR EACH ROW EXECUTE FUNCTION situation_statut();

-- A closed situation leaves no séance to come, whoever closed it.
CREATE FUNCTION situation_close() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Seance" SET "statut" = 'ANNULEE', "motif" = 'SITUATION_CLOSE', "statutLe" = now(),
    "statutParId" = coalesce(NEW."intervenantId", NEW."referentId"), "version" = "version" + 1
  WHERE "espaceId" = NEW."espaceId" AND "situationId" = NEW."id"
    AND ("statut" IN ('PROPOSEE', 'REPORTEE') OR ("statut" = 'CONFIRMEE' AND "fin" > now()));
  RETURN NULL;
END $$;
CREATE TRIGGER situation_close AFTER UPDATE OF "statut" ON "Situation" FOR EACH ROW
  WHEN (OLD."statut" <> 'CLOSE' AND NEW."statut" = 'CLOSE') EXECUTE FUNCTION situation_close();

-- A demande without a sequel closes the situation it opened: nobody works on it.
CREATE FUNCTION demande_sans_suite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Situation" SET "statut" = 'CLOSE', "version" = "version" + 1
  WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."situationId" AND "statut" = 'OUVERTE';
  RETURN NULL;
END $$;
CREATE TRIGGER demande_sans_suite AFTER INSERT OR UPDATE OF "statut" ON "Demande" FOR EACH ROW
  WHEN (NEW."statut" IN ('ORIENTEE', 'REFUSEE', 'RETIREE')) EXECUTE FUNCTION demande_sans_suite();

-- A follow-up is written once, with its effect, its author and its date.
ALTER TABLE "Suivi" ADD CHECK (num_nonnulls("faitLe", "faitParId", "effet") IN (0, 3));
CREATE FUNCTION suivi_immuable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'un suivi fait ne change pas' USING ERRCODE = 'RC003';
END $$;
CREATE TRIGGER suivi_immuable BEFORE UPDATE ON "Suivi" FOR EACH ROW
  WHEN (OLD."faitLe" IS NOT NULL) EXECUTE FUNCTION suivi_immuable();
