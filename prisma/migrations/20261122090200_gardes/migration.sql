-- What must hold through any door, SQL as the application's role included.
-- SQLSTATE RC001: no consent in force. RC002: a state machine forbids it. RC003: it is immutable.

ALTER TABLE "Espace" ADD CHECK ("seuilSecret" >= 5), ADD CHECK ("rythmeSemaines" BETWEEN 1 AND 52), ADD CHECK ("toleranceJours" BETWEEN 0 AND 60), ADD CHECK ("delaiAlerteJours" BETWEEN 1 AND 365);
ALTER TABLE "Delegation" ADD CHECK ("partPrevue" BETWEEN 0 AND 100);
ALTER TABLE "Population" ADD CHECK ("allocataires" >= 0), ADD CHECK ("annee" BETWEEN 1990 AND 2200);
ALTER TABLE "Disponibilite" ADD CHECK ("jourSemaine" BETWEEN 1 AND 7), ADD CHECK ("debut" < "fin"), ADD CHECK ("debut" ~ '^([01]\d|2[0-3]):[0-5]\d$' AND "fin" ~ '^([01]\d|2[0-3]):[0-5]\d$');
ALTER TABLE "Absence" ADD CHECK ("du" <= "au");
ALTER TABLE "Seance" ADD CHECK ("debut" < "fin"), ADD CHECK ("reelDebut" < "reelFin"), ADD CHECK ("avantMinutes" BETWEEN 0 AND 480 AND "apresMinutes" BETWEEN 0 AND 480 AND "trajetMinutes" BETWEEN 0 AND 480), ADD CHECK (isfinite("debut") AND isfinite("fin"));
ALTER TABLE "Trajet" ADD CHECK ("minutes" BETWEEN 0 AND 480), ADD CHECK ("departId" <> "arriveeId");
ALTER TABLE "Protocole" ADD CHECK ("rythmeSemaines" BETWEEN 1 AND 52), ADD CHECK ("toleranceJours" BETWEEN 0 AND 60), ADD CHECK ("dureeMinutes" BETWEEN 15 AND 600), ADD CHECK ("preparationMinutes" BETWEEN 0 AND 480), ADD CHECK ("nombreSeances" BETWEEN 1 AND 60);
ALTER TABLE "Demande" ADD CHECK ("statut" = 'BROUILLON' OR ("deposeLe" IS NOT NULL AND "delegationId" IS NOT NULL)),
  ADD CHECK ("statut" = 'BROUILLON' OR "modalite" = 'COLLECTIF' OR ("situationId" IS NOT NULL AND "trancheAge" IS NOT NULL AND "suiviMedical" IS NOT NULL));
ALTER TABLE "Suivi" ADD CHECK ("mois" IN (3, 6));
-- An agreement is written or electronic, dated by the version of its text, and someone keeps the signed form.
ALTER TABLE "Consentement" ADD CHECK ("acte" NOT IN ('ACCORD', 'MODIFICATION') OR ("moyen" IS NOT NULL AND "texteVersion" IS NOT NULL AND "conserveParId" IS NOT NULL));
ALTER TABLE "Reservation" ADD CHECK ("debut" < "fin");
ALTER TABLE "Reservation" ADD CONSTRAINT "Reservation_sans_chevauchement"
  EXCLUDE USING gist ("espaceId" WITH =, "membreId" WITH =, tstzrange("debut", "fin", '[)') WITH &&);

-- ABSENT, RETIRE, A_COMPLETER (a professional is gathered whom the agreement does not cover) or EN_VIGUEUR.
CREATE FUNCTION consentement_etat(e uuid, s uuid) RETURNS text LANGUAGE sql STABLE AS $$
  WITH accord AS (
    SELECT "id", "rang" FROM "Consentement"
    WHERE "espaceId" = e AND "situationId" = s AND "acte" IN ('ACCORD', 'MODIFICATION')
    ORDER BY "rang" DESC LIMIT 1)
  SELECT CASE
    WHEN EXISTS (SELECT FROM "Consentement" WHERE "espaceId" = e AND "situationId" = s AND "acte" = 'RETRAIT'
                 AND "rang" > coalesce((SELECT "rang" FROM accord), 0)) THEN 'RETIRE'
    WHEN NOT EXISTS (SELECT FROM accord)
      OR NOT EXISTS (SELECT FROM "Consentement" WHERE "espaceId" = e AND "situationId" = s AND "acte" = 'INFORMATION') THEN 'ABSENT'
    WHEN EXISTS (
      SELECT FROM "Association" a JOIN "Membre" m ON m."espaceId" = a."espaceId" AND m."id" = a."membreId"
      WHERE a."espaceId" = e AND a."situationId" = s AND a."statut" IN ('PROPOSEE', 'ACCEPTEE')
        AND NOT EXISTS (SELECT FROM "ConsentementPortee" p
          WHERE p."espaceId" = e AND p."consentementId" = (SELECT "id" FROM accord)
            AND p."structureId" = m."structureId" AND (p."membreId" IS NULL OR p."membreId" = m."id"))) THEN 'A_COMPLETER'
    ELSE 'EN_VIGUEUR' END
$$;

-- One writer of a situation's consent at a time; the order of events is the order of these locks.
CREATE FUNCTION consentement_avant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "Situation" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."situationId" FOR UPDATE;
  NEW."rang" := nextval(pg_get_serial_sequence('"Consentement"', 'rang'));
  -- Beforehand in all cases (002:3567), and anew after a withdrawal.
  IF NEW."acte" IN ('ACCORD', 'MODIFICATION') AND NOT EXISTS (
    SELECT FROM "Consentement" i WHERE i."espaceId" = NEW."espaceId" AND i."situationId" = NEW."situationId"
      AND i."acte" = 'INFORMATION' AND i."survenuLe" <= NEW."survenuLe"
      AND NOT EXISTS (SELECT FROM "Consentement" r WHERE r."espaceId" = i."espaceId" AND r."situationId" = i."situationId"
        AND r."acte" = 'RETRAIT' AND r."rang" > i."rang")) THEN
    RAISE EXCEPTION 'accord sans information préalable' USING ERRCODE = 'RC002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER consentement_avant BEFORE INSERT ON "Consentement" FOR EACH ROW EXECUTE FUNCTION consentement_avant();

-- Withdrawal acts at once, whatever date it bears: what is not yet over is cancelled, in the same transaction.
CREATE FUNCTION consentement_retrait() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Seance" SET "statut" = 'ANNULEE', "motif" = 'CONSENTEMENT_RETIRE', "statutLe" = NEW."enregistreLe",
    "statutParId" = NEW."recueilliParId", "version" = "version" + 1
  WHERE "espaceId" = NEW."espaceId" AND "situationId" = NEW."situationId"
    AND ("statut" = 'PROPOSEE' OR "statut" = 'REPORTEE' OR ("statut" = 'CONFIRMEE' AND "fin" > least(NEW."enregistreLe", now())));
  RETURN NULL;
END $$;
CREATE TRIGGER consentement_retrait AFTER INSERT ON "Consentement" FOR EACH ROW
  WHEN (NEW."acte" = 'RETRAIT') EXECUTE FUNCTION consentement_retrait();

-- The states of a séance: a table the rules of lib/seance repeat and a test compares.
CREATE FUNCTION seance_transition_permise(de "StatutSeance", vers "StatutSeance") RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT de = vers OR (de, vers) IN (
    ('PROPOSEE', 'CONFIRMEE'), ('PROPOSEE', 'REPORTEE'), ('PROPOSEE', 'ANNULEE'),
    ('CONFIRMEE', 'PROPOSEE'), ('CONFIRMEE', 'TENUE'), ('CONFIRMEE', 'NON_TENUE'), ('CONFIRMEE', 'REPORTEE'), ('CONFIRMEE', 'ANNULEE'),
    ('REPORTEE', 'PROPOSEE'), ('REPORTEE', 'ANNULEE'))
$$;

CREATE FUNCTION seance_avant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NOT seance_transition_permise(OLD."statut", NEW."statut") THEN
      RAISE EXCEPTION 'séance : % vers %', OLD."statut", NEW."statut" USING ERRCODE = 'RC002';
    END IF;
    IF NEW."situationId" <> OLD."situationId" THEN
      RAISE EXCEPTION 'une séance ne change pas de situation' USING ERRCODE = 'RC003';
    END IF;
    -- Another date: the person is to be told again (000:69).
    IF NEW."debut" <> OLD."debut" AND NEW."annonceeLe" IS NOT DISTINCT FROM OLD."annonceeLe" THEN
      NEW."annonceeLe" := NULL;
      NEW."annonceeParId" := NULL;
    END IF;
    -- A séance that was confirmed may be held or moved off the calendar without a new check.
    IF OLD."statut" = 'CONFIRMEE' AND NEW."statut" = 'CONFIRMEE' AND OLD."debut" = NEW."debut" AND OLD."fin" = NEW."fin" THEN
      RETURN NEW;
    END IF;
    IF OLD."statut" IN ('CONFIRMEE', 'TENUE') AND NEW."statut" = 'TENUE' THEN
      RETURN NEW;
    END IF;
  END IF;
  IF NEW."statut" IN ('CONFIRMEE', 'TENUE') THEN
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
CREATE TRIGGER seance_avant BEFORE INSERT OR UPDATE ON "Seance" FOR EACH ROW EXECUTE FUNCTION seance_avant();

-- The reserved range follows the séance. Definer's rights: the application cannot write a reservation by hand.
CREATE FUNCTION seance_reserve() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW."statut" IN ('PROPOSEE', 'CONFIRMEE', 'TENUE') THEN
    INSERT INTO "Reservation" ("espaceId", "id", "membreId", "seanceId", "debut", "fin")
    VALUES (NEW."espaceId", gen_random_uuid(), NEW."intervenantId", NEW."id",
      NEW."debut" - make_interval(mins => NEW."avantMinutes" + NEW."trajetMinutes"),
      NEW."fin" + make_interval(mins => NEW."apresMinutes" + NEW."trajetMinutes"))
    ON CONFLICT ("espaceId", "seanceId") DO UPDATE
      SET "membreId" = excluded."membreId", "debut" = excluded."debut", "fin" = excluded."fin";
  ELSE
    DELETE FROM "Reservation" WHERE "espaceId" = NEW."espaceId" AND "seanceId" = NEW."id";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER seance_reserve AFTER INSERT OR UPDATE OF "statut", "debut", "fin", "avantMinutes", "apresMinutes", "trajetMinutes", "intervenantId"
  ON "Seance" FOR EACH ROW EXECUTE FUNCTION seance_reserve();

-- Only the référent and the professionals who accepted take part in a séance (L.1110-4 CSP, 002:3548).
CREATE FUNCTION presence_avant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "Seance" x JOIN "Situation" s ON s."espaceId" = x."espaceId" AND s."id" = x."situationId"
    WHERE x."espaceId" = NEW."espaceId" AND x."id" = NEW."seanceId" AND (s."referentId" = NEW."membreId" OR EXISTS (
      SELECT FROM "Association" a WHERE a."espaceId" = s."espaceId" AND a."situationId" = s."id"
        AND a."membreId" = NEW."membreId" AND a."statut" = 'ACCEPTEE'))) THEN
    RAISE EXCEPTION 'ni référent ni professionnel associé' USING ERRCODE = 'RC002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER presence_avant BEFORE INSERT ON "Presence" FOR EACH ROW EXECUTE FUNCTION presence_avant();

-- Gathering someone the agreement does not cover reopens it: what was confirmed is proposed again.
CREATE FUNCTION consentement_rouvrir(e uuid, s uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "Situation" WHERE "espaceId" = e AND "id" = s FOR UPDATE;
  IF consentement_etat(e, s) <> 'EN_VIGUEUR' THEN
    UPDATE "Seance" SET "statut" = 'PROPOSEE', "version" = "version" + 1
    WHERE "espaceId" = e AND "situationId" = s AND "statut" = 'CONFIRMEE' AND "fin" > now();
  END IF;
END $$;
CREATE FUNCTION association_apres() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM consentement_rouvrir(NEW."espaceId", NEW."situationId");
  RETURN NULL;
END $$;
CREATE TRIGGER association_apres AFTER INSERT OR UPDATE ON "Association" FOR EACH ROW
  WHEN (NEW."statut" IN ('PROPOSEE', 'ACCEPTEE')) EXECUTE FUNCTION association_apres();
CREATE FUNCTION membre_change_structure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM consentement_rouvrir("espaceId", "situationId") FROM "Association"
  WHERE "espaceId" = NEW."espaceId" AND "membreId" = NEW."id" AND "statut" IN ('PROPOSEE', 'ACCEPTEE');
  RETURN NULL;
END $$;
CREATE TRIGGER membre_change_structure AFTER UPDATE OF "structureId" ON "Membre" FOR EACH ROW
  WHEN (OLD."structureId" IS DISTINCT FROM NEW."structureId") EXECUTE FUNCTION membre_change_structure();

-- A validated version never changes; a correction is a new version.
CREATE FUNCTION compte_rendu_immuable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'un compte rendu validé ne change pas' USING ERRCODE = 'RC003';
END $$;
CREATE TRIGGER compte_rendu_immuable BEFORE UPDATE ON "CompteRendu" FOR EACH ROW
  WHEN (OLD."statut" = 'VALIDE') EXECUTE FUNCTION compte_rendu_immuable();
CREATE FUNCTION contenu_immuable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "CompteRendu" WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."supportId" AND "statut" = 'VALIDE')
    OR (TG_OP = 'UPDATE' AND EXISTS (SELECT FROM "CompteRendu" WHERE "espaceId" = OLD."espaceId" AND "id" = OLD."supportId" AND "statut" = 'VALIDE')) THEN
    RAISE EXCEPTION 'un compte rendu validé ne change pas' USING ERRCODE = 'RC003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER contenu_immuable BEFORE INSERT OR UPDATE ON "Contenu" FOR EACH ROW EXECUTE FUNCTION contenu_immuable();

-- The journal only grows.
CREATE FUNCTION journal_immuable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'le journal ne se modifie pas' USING ERRCODE = 'RC003';
END $$;
CREATE TRIGGER journal_immuable BEFORE UPDATE OR DELETE ON "Journal" FOR EACH ROW EXECUTE FUNCTION journal_immuable();
CREATE TRIGGER journal_entier BEFORE TRUNCATE ON "Journal" FOR EACH STATEMENT EXECUTE FUNCTION journal_immuable();

-- Only a draft can be deleted; what was filed stays (and with it its situation, by the foreign key).
CREATE FUNCTION demande_deposee_reste() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'une demande déposée ne se supprime pas' USING ERRCODE = 'RC003';
END $$;
CREATE TRIGGER demande_deposee_reste BEFORE DELETE ON "Demande" FOR EACH ROW
  WHEN (OLD."statut" <> 'BROUILLON') EXECUTE FUNCTION demande_deposee_reste();
