-- The secretariat's desk: demandes typed for a professional, the delay to write minutes, and the hours of work.
-- SQLSTATE RC006: what the secretariat typed is not filed before its author has received and confirmed it.

ALTER TABLE "Espace"
  ADD COLUMN "delaiCompteRenduJours" INTEGER NOT NULL DEFAULT 15 CHECK ("delaiCompteRenduJours" BETWEEN 1 AND 365),
  ADD COLUMN "delaiConfirmationJours" INTEGER NOT NULL DEFAULT 3 CHECK ("delaiConfirmationJours" BETWEEN 1 AND 60);

-- A demande taken by telephone or on paper: who typed it, when it was handed to its author, and when its author made
-- the part on the agreement their own.
ALTER TABLE "Demande"
  ADD COLUMN "saisieParId" UUID,
  ADD COLUMN "transmiseLe" TIMESTAMPTZ(3),
  ADD COLUMN "accordConfirmeLe" TIMESTAMPTZ(3),
  ADD CONSTRAINT "Demande_espaceId_saisieParId_fkey" FOREIGN KEY ("espaceId", "saisieParId") REFERENCES "Membre" ("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CHECK ("saisieParId" IS NULL OR "saisieParId" <> "auteurId"),
  ADD CHECK ("transmiseLe" IS NULL OR "saisieParId" IS NOT NULL),
  ADD CHECK ("accordConfirmeLe" IS NULL OR "transmiseLe" IS NOT NULL);
CREATE INDEX "Demande_espaceId_saisieParId_idx" ON "Demande" ("espaceId", "saisieParId");

-- Nothing is filed without its author: they received it, and for a person's situation they confirmed the agreement
-- themself (L.1110-4 CSP, 002:3565). Whose words it is never changes, and what was handed over is not taken back.
CREATE FUNCTION demande_saisie() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW."saisieParId" IS DISTINCT FROM OLD."saisieParId" OR NEW."auteurId" <> OLD."auteurId"
    OR (OLD."transmiseLe" IS NOT NULL AND NEW."transmiseLe" IS DISTINCT FROM OLD."transmiseLe") THEN
    RAISE EXCEPTION 'une demande ne change pas de main' USING ERRCODE = 'RC003';
  END IF;
  IF NEW."saisieParId" IS NOT NULL AND NEW."statut" <> 'BROUILLON' AND (NEW."transmiseLe" IS NULL
    OR (NEW."modalite" = 'INDIVIDUEL' AND NEW."accordConfirmeLe" IS NULL)) THEN
    RAISE EXCEPTION 'une demande saisie pour un professionnel attend sa confirmation' USING ERRCODE = 'RC006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER demande_saisie BEFORE UPDATE ON "Demande" FOR EACH ROW EXECUTE FUNCTION demande_saisie();
CREATE FUNCTION demande_saisie_avant() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'une demande saisie pour un professionnel commence par un brouillon' USING ERRCODE = 'RC006';
END $$;
CREATE TRIGGER demande_saisie_avant BEFORE INSERT ON "Demande" FOR EACH ROW
  WHEN (NEW."saisieParId" IS NOT NULL AND (NEW."statut" <> 'BROUILLON' OR NEW."transmiseLe" IS NOT NULL))
  EXECUTE FUNCTION demande_saisie_avant();

ALTER TYPE "SorteMessage" ADD VALUE 'DEMANDE_A_CONFIRMER';
ALTER TYPE "SorteMessage" ADD VALUE 'DEMANDE_ECARTEE';

-- What counts as work, in minutes: the séance, what is booked around it, and the way there and back. As held where it was
-- recorded, as planned otherwise. No name, no code: the statistics role and the application read the same lines.
CREATE VIEW stat_charge AS
  SELECT x."espaceId", x."intervenantId" AS "membreId",
    CASE WHEN x."groupeId" IS NULL THEN 'individuel' ELSE 'collectif' END AS "sorte",
    coalesce(s."delegationId", g."delegationId") AS "delegationId",
    x."statut" = 'TENUE' AS "faite",
    coalesce(x."reelDebut", x."debut") AS "debut",
    (extract(epoch FROM coalesce(x."reelFin" - x."reelDebut", x."fin" - x."debut")) / 60)::int AS "minutes",
    coalesce(x."preparationReelleMinutes", x."avantMinutes" + x."apresMinutes") AS "preparationMinutes",
    2 * x."trajetMinutes" AS "trajetMinutes"
  FROM "Seance" x
  LEFT JOIN "Situation" s ON s."espaceId" = x."espaceId" AND s."id" = x."situationId"
  LEFT JOIN "Groupe" g ON g."espaceId" = x."espaceId" AND g."id" = x."groupeId"
  WHERE x."statut" IN ('PROPOSEE', 'CONFIRMEE', 'TENUE')
    AND x."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

-- What the rhythm still promises: each situation and group at work, since its last séance, under its protocole in force or
-- the espace's own rhythm (2 h and 1 h, 3 h and 1 h: 000:74-87). A withdrawal promises nothing any more.
CREATE VIEW stat_rythme AS
  SELECT w."espaceId", w."membreId", w."sorte", w."delegationId", w."depuis", q."derniere", q."seances",
    coalesce(p."rythmeSemaines", e."rythmeSemaines") AS "rythmeSemaines",
    coalesce(p."dureeMinutes", w."dureeMinutes") + coalesce(p."preparationMinutes", 60) AS "minutes",
    p."nombreSeances", p."dateFin"
  FROM (
    SELECT s."espaceId", s."id" AS "situationId", NULL::uuid AS "groupeId", s."intervenantId" AS "membreId",
      'individuel' AS "sorte", s."delegationId", s."accepteeLe" AS "depuis", 120 AS "dureeMinutes"
    FROM "Situation" s WHERE s."statut" = 'SUIVIE' AND s."accordRetireLe" IS NULL
    UNION ALL
    SELECT g."espaceId", NULL, g."id", g."intervenantId", 'collectif', g."delegationId", g."creeLe", 180
    FROM "Groupe" g WHERE g."statut" = 'OUVERT'
  ) w
  JOIN "Espace" e ON e."id" = w."espaceId"
  LEFT JOIN LATERAL (
    SELECT * FROM "Protocole" p WHERE p."espaceId" = w."espaceId" AND p."publieLe" IS NOT NULL
      AND (p."situationId" = w."situationId" OR p."groupeId" = w."groupeId")
    ORDER BY p."version" DESC LIMIT 1) p ON true
  LEFT JOIN LATERAL (
    SELECT max(x."debut") AS "derniere", count(*)::int AS "seances" FROM "Seance" x WHERE x."espaceId" = w."espaceId"
      AND (x."situationId" = w."situationId" OR x."groupeId" = w."groupeId")
      AND x."statut" IN ('PROPOSEE', 'CONFIRMEE', 'TENUE')) q ON true
  WHERE w."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

-- Who holds séances, and the days they are away: no name and no reason.
CREATE VIEW stat_intervenant AS
  SELECT m."espaceId", m."id" AS "membreId" FROM "Membre" m
  JOIN "MembreRole" r ON r."espaceId" = m."espaceId" AND r."membreId" = m."id" AND r."role" = 'INTERVENANT'
  WHERE m."desactiveLe" IS NULL AND m."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);
CREATE VIEW stat_absence AS
  SELECT a."espaceId", a."membreId", a."du", a."au" FROM "Absence" a
  JOIN stat_intervenant i ON i."espaceId" = a."espaceId" AND i."membreId" = a."membreId"
  WHERE a."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

GRANT SELECT ON stat_charge, stat_rythme, stat_intervenant, stat_absence TO recul_stats, recul_app;
GRANT SELECT ON stat_espace, stat_delegation TO recul_app;
