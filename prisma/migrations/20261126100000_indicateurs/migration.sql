-- What the statistics role reads of the rest of a year: demandes, agreements, what was told to the person, pistes, closings
-- and follow-ups, who came, and what the members of groups answered. Facts without a name, a code or a word of anyone.

-- The status of a piste at the end of the last complete month: what is said of situations stops there, and a change of
-- this month would tell of one of them.
ALTER TABLE "Piste" ADD COLUMN "statutAvant" "StatutPiste";

CREATE FUNCTION piste_avant() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE zone text := (SELECT e."zone" FROM "Espace" e WHERE e."id" = NEW."espaceId");
BEGIN
  NEW."statutAvant" := CASE
    WHEN date_trunc('month', OLD."statutLe" AT TIME ZONE zone) < date_trunc('month', NEW."statutLe" AT TIME ZONE zone)
    THEN OLD."statut" ELSE OLD."statutAvant" END;
  RETURN NEW;
END $$;
CREATE TRIGGER piste_avant BEFORE UPDATE ON "Piste" FOR EACH ROW EXECUTE FUNCTION piste_avant();

CREATE OR REPLACE VIEW stat_espace AS
  SELECT "id" AS "espaceId", "zone", "seuilSecret", "heuresHebdo", "rythmeSemaines" FROM "Espace"
  WHERE "id" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

CREATE VIEW stat_territoire AS SELECT "espaceId", "id", "delegationId", "nom", "ordre" FROM "Territoire"
  WHERE "espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

-- `sortieLe`: since when its status is known, once it waits for nothing more.
CREATE OR REPLACE VIEW stat_demande AS
  SELECT "espaceId", "id", "situationId", "modalite"::text, "statut"::text, "delegationId", "territoireId", "deposeLe", "decideLe",
    CASE "statut" WHEN 'RETIREE' THEN "modifieLe" ELSE "decideLe" END AS "sortieLe"
  FROM "Demande" WHERE "deposeLe" IS NOT NULL AND "espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

-- What is due to the person (000:69): told when, and, once the minutes are validated, told the conclusions.
CREATE OR REPLACE VIEW stat_seance AS
  SELECT x."espaceId", x."id", x."situationId", s."delegationId", s."territoireId", x."intervenantId", x."statut"::text,
    coalesce(x."reelDebut", x."debut") AS "debut",
    (extract(epoch FROM coalesce(x."reelFin" - x."reelDebut", x."fin" - x."debut")) / 60)::int AS "minutes",
    coalesce(x."preparationReelleMinutes", x."avantMinutes" + x."apresMinutes") AS "preparationMinutes",
    x."statutLe" AS "noteeLe",
    x."annonceeLe" IS NOT NULL AS "annoncee", x."restitueeLe" IS NOT NULL AS "restituee",
    x."restitueeLe" IS NULL AND EXISTS (SELECT 1 FROM "CompteRendu" c
      WHERE c."espaceId" = x."espaceId" AND c."seanceId" = x."id" AND c."valideLe" IS NOT NULL) AS "aRestituer"
  FROM "Seance" x JOIN "Situation" s ON s."espaceId" = x."espaceId" AND s."id" = x."situationId"
  WHERE x."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

CREATE OR REPLACE VIEW stat_presence AS
  SELECT p."espaceId", p."seanceId", p."membreId", m."structureId", p."etat"::text,
    f."code" AS "profession", t."code" AS "typeStructure"
  FROM "Presence" p JOIN "Membre" m ON m."espaceId" = p."espaceId" AND m."id" = p."membreId"
  LEFT JOIN "Valeur" f ON f."espaceId" = m."espaceId" AND f."id" = m."professionId"
  LEFT JOIN "Structure" u ON u."espaceId" = m."espaceId" AND u."id" = m."structureId"
  LEFT JOIN "Valeur" t ON t."espaceId" = u."espaceId" AND t."id" = u."typeId"
  WHERE p."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

-- The délégation of a situation that was never accepted is that of its demande.
CREATE VIEW stat_consentement AS
  SELECT c."espaceId", c."situationId", c."acte"::text, c."survenuLe", c."enregistreLe",
    coalesce(s."delegationId", (SELECT d."delegationId" FROM "Demande" d
      WHERE d."espaceId" = c."espaceId" AND d."situationId" = c."situationId" ORDER BY d."creeLe", d."id" LIMIT 1)) AS "delegationId"
  FROM "Consentement" c JOIN "Situation" s ON s."espaceId" = c."espaceId" AND s."id" = c."situationId"
  WHERE c."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

CREATE VIEW stat_piste AS
  SELECT "espaceId", "seanceId", "situationId", "statut"::text, "statutLe", "statutAvant"::text, "creeLe" FROM "Piste"
  WHERE "espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

CREATE VIEW stat_cloture AS
  SELECT c."espaceId", c."situationId", s."delegationId", c."effet"::text, c."closeLe"
  FROM "Cloture" c JOIN "Situation" s ON s."espaceId" = c."espaceId" AND s."id" = c."situationId"
  WHERE c."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

CREATE VIEW stat_suivi AS
  SELECT v."espaceId", v."situationId", s."delegationId", v."mois", v."prevuLe", v."faitLe", v."effet"::text
  FROM "Suivi" v JOIN "Situation" s ON s."espaceId" = v."espaceId" AND s."id" = v."situationId"
  WHERE v."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

CREATE VIEW stat_protocole AS
  SELECT "espaceId", "situationId", "version", "rythmeSemaines", "publieLe" FROM "Protocole"
  WHERE "situationId" IS NOT NULL AND "publieLe" IS NOT NULL AND "espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

CREATE VIEW stat_adhesion AS
  SELECT a."espaceId", g."delegationId", a."creeLe", a."entreeLe"
  FROM "GroupeMembre" a JOIN "Groupe" g ON g."espaceId" = a."espaceId" AND g."id" = a."groupeId"
  WHERE a."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

-- What members of groups answered, where it may be told: the bilan of the year is validated, and three answered at least
-- (REPONSES_MIN of lib/evaluation). The others are not even there to be counted.
CREATE VIEW stat_evaluation AS
  SELECT e."espaceId", g."delegationId", e."annee", e."effet"::text, e."accompagne"::text, e."besoins"::text,
    e."information"::text, e."implication"::text, e."apports"::text[]
  FROM "Evaluation" e JOIN "Groupe" g ON g."espaceId" = e."espaceId" AND g."id" = e."groupeId"
  WHERE e."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid)
    AND EXISTS (SELECT 1 FROM "BilanGroupe" b WHERE b."espaceId" = e."espaceId" AND b."groupeId" = e."groupeId"
      AND b."annee" = e."annee" AND b."statut" = 'VALIDE')
    AND (SELECT count(*) FROM "Evaluation" r
      WHERE r."espaceId" = e."espaceId" AND r."groupeId" = e."groupeId" AND r."annee" = e."annee") >= 3;

GRANT SELECT ON stat_territoire, stat_consentement, stat_piste, stat_cloture, stat_suivi, stat_protocole, stat_adhesion, stat_evaluation TO recul_stats;
