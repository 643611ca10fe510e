-- Meetings beside the séances: instances and sensibilisation (000:89-99), and the time they take in the agenda.

CREATE TYPE "SorteRencontre" AS ENUM ('INSTANCE', 'SENSIBILISATION');
CREATE TYPE "StatutRencontre" AS ENUM ('PREVUE', 'TENUE', 'NON_TENUE', 'ANNULEE');
CREATE TYPE "MotifRencontre" AS ENUM ('ORGANISATEUR', 'INTERVENANT_INDISPONIBLE', 'PARTENAIRES_INDISPONIBLES', 'INTEMPERIE', 'AUTRE');
ALTER TYPE "SupportContenu" ADD VALUE 'RENCONTRE';
ALTER TYPE "SorteMessage" ADD VALUE 'RENCONTRE_PREVUE';
ALTER TYPE "SorteMessage" ADD VALUE 'RENCONTRE_DEPLACEE';
ALTER TYPE "SorteMessage" ADD VALUE 'RENCONTRE_ANNULEE';

CREATE TABLE "Rencontre" (
  "espaceId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "sorte" "SorteRencontre" NOT NULL,
  "instanceId" UUID,
  "delegationId" UUID NOT NULL,
  "territoireId" UUID,
  "intervenantId" UUID NOT NULL,
  "secretaireId" UUID,
  "lieuId" UUID,
  "debut" TIMESTAMPTZ(3) NOT NULL,
  "fin" TIMESTAMPTZ(3) NOT NULL,
  "avantMinutes" INTEGER NOT NULL DEFAULT 0,
  "apresMinutes" INTEGER NOT NULL DEFAULT 0,
  "trajetMinutes" INTEGER NOT NULL DEFAULT 0,
  "statut" "StatutRencontre" NOT NULL DEFAULT 'PREVUE',
  "statutLe" TIMESTAMPTZ(3) NOT NULL,
  "statutParId" UUID NOT NULL,
  "motif" "MotifRencontre",
  "reelDebut" TIMESTAMPTZ(3),
  "reelFin" TIMESTAMPTZ(3),
  "preparationReelleMinutes" INTEGER,
  "presents" INTEGER,
  "ecritLe" TIMESTAMPTZ(3),
  "ecritParId" UUID,
  "version" INTEGER NOT NULL DEFAULT 1,
  "modifieLe" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
  "creeLe" TIMESTAMPTZ(3) NOT NULL,
  "creeParId" UUID NOT NULL,
  CONSTRAINT "Rencontre_pkey" PRIMARY KEY ("espaceId", "id")
);
CREATE INDEX "Rencontre_espaceId_debut_idx" ON "Rencontre" ("espaceId", "debut");
CREATE INDEX "Rencontre_espaceId_intervenantId_debut_idx" ON "Rencontre" ("espaceId", "intervenantId", "debut");

CREATE TABLE "RencontrePartenaire" (
  "espaceId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "rencontreId" UUID NOT NULL,
  "structureId" UUID,
  "membreId" UUID,
  "attendu" BOOLEAN NOT NULL,
  "present" BOOLEAN,
  CONSTRAINT "RencontrePartenaire_pkey" PRIMARY KEY ("espaceId", "id")
);
CREATE UNIQUE INDEX "RencontrePartenaire_espaceId_rencontreId_structureId_key" ON "RencontrePartenaire" ("espaceId", "rencontreId", "structureId");
CREATE UNIQUE INDEX "RencontrePartenaire_espaceId_rencontreId_membreId_key" ON "RencontrePartenaire" ("espaceId", "rencontreId", "membreId");

CREATE TABLE "RencontreSujet" (
  "espaceId" UUID NOT NULL,
  "rencontreId" UUID NOT NULL,
  "valeurId" UUID NOT NULL,
  CONSTRAINT "RencontreSujet_pkey" PRIMARY KEY ("espaceId", "rencontreId", "valeurId")
);

CREATE TABLE "RencontreDeplacement" (
  "espaceId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "rencontreId" UUID NOT NULL,
  "deDebut" TIMESTAMPTZ(3) NOT NULL,
  "versDebut" TIMESTAMPTZ(3) NOT NULL,
  "motif" "MotifRencontre" NOT NULL,
  "auteurId" UUID NOT NULL,
  "deplaceLe" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "RencontreDeplacement_pkey" PRIMARY KEY ("espaceId", "id")
);
CREATE INDEX "RencontreDeplacement_espaceId_rencontreId_idx" ON "RencontreDeplacement" ("espaceId", "rencontreId");

ALTER TABLE "Rencontre"
  ADD CONSTRAINT "Rencontre_espaceId_instanceId_fkey" FOREIGN KEY ("espaceId", "instanceId") REFERENCES "Valeur" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Rencontre_espaceId_delegationId_fkey" FOREIGN KEY ("espaceId", "delegationId") REFERENCES "Delegation" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Rencontre_espaceId_territoireId_fkey" FOREIGN KEY ("espaceId", "territoireId") REFERENCES "Territoire" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Rencontre_espaceId_intervenantId_fkey" FOREIGN KEY ("espaceId", "intervenantId") REFERENCES "Membre" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Rencontre_espaceId_secretaireId_fkey" FOREIGN KEY ("espaceId", "secretaireId") REFERENCES "Membre" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Rencontre_espaceId_lieuId_fkey" FOREIGN KEY ("espaceId", "lieuId") REFERENCES "Lieu" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD FOREIGN KEY ("espaceId", "statutParId") REFERENCES "Membre" ("espaceId", "id"),
  ADD FOREIGN KEY ("espaceId", "ecritParId") REFERENCES "Membre" ("espaceId", "id"),
  ADD FOREIGN KEY ("espaceId", "creeParId") REFERENCES "Membre" ("espaceId", "id");
ALTER TABLE "RencontrePartenaire"
  ADD CONSTRAINT "RencontrePartenaire_espaceId_rencontreId_fkey" FOREIGN KEY ("espaceId", "rencontreId") REFERENCES "Rencontre" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT "RencontrePartenaire_espaceId_structureId_fkey" FOREIGN KEY ("espaceId", "structureId") REFERENCES "Structure" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "RencontrePartenaire_espaceId_membreId_fkey" FOREIGN KEY ("espaceId", "membreId") REFERENCES "Membre" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "RencontreSujet"
  ADD CONSTRAINT "RencontreSujet_espaceId_rencontreId_fkey" FOREIGN KEY ("espaceId", "rencontreId") REFERENCES "Rencontre" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT "RencontreSujet_espaceId_valeurId_fkey" FOREIGN KEY ("espaceId", "valeurId") REFERENCES "Valeur" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "RencontreDeplacement"
  ADD CONSTRAINT "RencontreDeplacement_espaceId_rencontreId_fkey" FOREIGN KEY ("espaceId", "rencontreId") REFERENCES "Rencontre" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD FOREIGN KEY ("espaceId", "auteurId") REFERENCES "Membre" ("espaceId", "id");

ALTER TABLE "Rencontre" ADD CHECK ("debut" < "fin"), ADD CHECK ("reelDebut" < "reelFin"), ADD CHECK (isfinite("debut") AND isfinite("fin")),
  ADD CHECK ("avantMinutes" BETWEEN 0 AND 480 AND "apresMinutes" BETWEEN 0 AND 480 AND "trajetMinutes" BETWEEN 0 AND 480),
  ADD CHECK ("preparationReelleMinutes" BETWEEN 0 AND 960), ADD CHECK ("presents" BETWEEN 0 AND 999),
  -- An instance is one of the espace's list; a meeting of partners is none.
  ADD CHECK (("sorte" = 'INSTANCE') = ("instanceId" IS NOT NULL)),
  -- What was held has its hours and its figures; what was not has its reason.
  ADD CHECK (("statut" = 'TENUE') = (num_nonnulls("reelDebut", "reelFin", "preparationReelleMinutes", "presents") = 4)),
  ADD CHECK ("statut" = 'TENUE' OR num_nonnulls("reelDebut", "reelFin", "preparationReelleMinutes", "presents") = 0),
  ADD CHECK (("statut" IN ('ANNULEE', 'NON_TENUE')) = ("motif" IS NOT NULL)),
  -- Minutes are of what took place.
  ADD CHECK ("ecritLe" IS NULL OR "statut" = 'TENUE'), ADD CHECK (("ecritLe" IS NULL) = ("ecritParId" IS NULL));
ALTER TABLE "RencontrePartenaire" ADD CHECK (num_nonnulls("structureId", "membreId") = 1);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['Rencontre', 'RencontrePartenaire', 'RencontreSujet', 'RencontreDeplacement'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY espace ON %I
      USING ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
      WITH CHECK ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))$p$, t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO recul_app', t);
  END LOOP;
END $$;
-- A meeting is cancelled, never erased; the trace of a move only grows.
GRANT UPDATE ON "Rencontre" TO recul_app;
GRANT UPDATE, DELETE ON "RencontrePartenaire" TO recul_app;
GRANT DELETE ON "RencontreSujet" TO recul_app;

-- The states of a meeting: a table the rules of lib/rencontre repeat and a test compares.
CREATE FUNCTION rencontre_transition_permise(de "StatutRencontre", vers "StatutRencontre") RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
  SELECT de = vers OR (de, vers) IN (('PREVUE', 'TENUE'), ('PREVUE', 'NON_TENUE'), ('PREVUE', 'ANNULEE'))
$$;

CREATE FUNCTION rencontre_avant() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NOT rencontre_transition_permise(OLD."statut", NEW."statut") THEN
      RAISE EXCEPTION 'rencontre : % vers %', OLD."statut", NEW."statut" USING ERRCODE = 'RC002';
    END IF;
    IF (NEW."sorte", NEW."intervenantId") <> (OLD."sorte", OLD."intervenantId") THEN
      RAISE EXCEPTION 'une rencontre ne change ni de sorte ni de main' USING ERRCODE = 'RC003';
    END IF;
    IF OLD.* IS DISTINCT FROM NEW.* THEN
      NEW."modifieLe" := now();
    END IF;
  END IF;
  IF NEW."instanceId" IS NOT NULL AND NOT EXISTS (SELECT FROM "Valeur"
    WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."instanceId" AND "liste" = 'instance') THEN
    RAISE EXCEPTION 'cette valeur n’est pas une instance' USING ERRCODE = 'RC002';
  END IF;
  IF NEW."territoireId" IS NOT NULL AND NOT EXISTS (SELECT FROM "Territoire"
    WHERE "espaceId" = NEW."espaceId" AND "id" = NEW."territoireId" AND "delegationId" = NEW."delegationId") THEN
    RAISE EXCEPTION 'ce territoire n’est pas de cette délégation' USING ERRCODE = 'RC002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER rencontre_avant BEFORE INSERT OR UPDATE ON "Rencontre" FOR EACH ROW EXECUTE FUNCTION rencontre_avant();

-- What is written of a meeting is about no situation and no group.
ALTER TABLE "Contenu" ADD CHECK ("support"::text <> 'RENCONTRE' OR num_nonnulls("situationId", "groupeId") = 0);
ALTER TABLE "LeveeContenu" DROP CONSTRAINT "LeveeContenu_check",
  ADD CHECK (num_nonnulls("situationId", "groupeId") = CASE "support"::text WHEN 'RENCONTRE' THEN 0 ELSE 1 END);

-- Time is booked by a séance or by a meeting: two of one person never overlap, whatever they are for.
ALTER TABLE "Reservation" ALTER COLUMN "seanceId" DROP NOT NULL, ADD COLUMN "rencontreId" UUID,
  ADD CONSTRAINT "Reservation_espaceId_rencontreId_fkey" FOREIGN KEY ("espaceId", "rencontreId") REFERENCES "Rencontre" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CHECK (num_nonnulls("seanceId", "rencontreId") = 1);
CREATE UNIQUE INDEX "Reservation_espaceId_rencontreId_key" ON "Reservation" ("espaceId", "rencontreId");

-- The reserved range follows the meeting, as it does the séance. Definer's rights: the application writes no reservation by hand.
CREATE FUNCTION rencontre_reserve() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW."statut" IN ('PREVUE', 'TENUE') THEN
    INSERT INTO "Reservation" ("espaceId", "id", "membreId", "rencontreId", "debut", "fin")
    VALUES (NEW."espaceId", gen_random_uuid(), NEW."intervenantId", NEW."id",
      NEW."debut" - make_interval(mins => NEW."avantMinutes" + NEW."trajetMinutes"),
      NEW."fin" + make_interval(mins => NEW."apresMinutes" + NEW."trajetMinutes"))
    ON CONFLICT ("espaceId", "rencontreId") DO UPDATE
      SET "membreId" = excluded."membreId", "debut" = excluded."debut", "fin" = excluded."fin";
  ELSE
    DELETE FROM "Reservation" WHERE "espaceId" = NEW."espaceId" AND "rencontreId" = NEW."id";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER rencontre_reserve AFTER INSERT OR UPDATE OF "statut", "debut", "fin", "avantMinutes", "apresMinutes", "trajetMinutes"
  ON "Rencontre" FOR EACH ROW EXECUTE FUNCTION rencontre_reserve();

-- What the statistics role reads of it: activity, without a name or a place. Minutes as held, as planned until then.
CREATE VIEW stat_rencontre AS
  SELECT "espaceId", "id", "sorte"::text, "delegationId", "intervenantId", "statut"::text,
    coalesce("reelDebut", "debut") AS "debut",
    (extract(epoch FROM coalesce("reelFin" - "reelDebut", "fin" - "debut")) / 60)::int AS "minutes",
    coalesce("preparationReelleMinutes", "avantMinutes" + "apresMinutes") AS "preparationMinutes",
    coalesce("presents", 0) AS "presents"
  FROM "Rencontre" WHERE "espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);
GRANT SELECT ON stat_rencontre TO recul_stats;
