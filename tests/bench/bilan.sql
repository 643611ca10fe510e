-- The figures of a year as one would write them by hand, above row-level security, for one espace: $1 espace, $2 and $3 the
-- year, $4 its zone, $5 the day after the last that is counted of situations.
WITH tenue AS MATERIALIZED (
  SELECT x."id", x."situationId", s."delegationId", x."debutReel" AS "debut", x."minutes", x."preparation", x."statutLe"
  FROM (
    SELECT "id", "situationId", "statutLe", coalesce("reelDebut", "debut") AS "debutReel",
      extract(epoch FROM coalesce("reelFin" - "reelDebut", "fin" - "debut")) / 60 AS "minutes",
      coalesce("preparationReelleMinutes", "avantMinutes" + "apresMinutes") AS "preparation"
    FROM "Seance"
    WHERE "espaceId" = $1 AND "statut" = 'TENUE' AND "situationId" IS NOT NULL
      AND coalesce("reelDebut", "debut") >= $2 AND coalesce("reelDebut", "debut") < $3
  ) x JOIN "Situation" s ON s."espaceId" = $1 AND s."id" = x."situationId"
), arretee AS MATERIALIZED (
  SELECT DISTINCT "situationId", "delegationId" FROM tenue WHERE "debut" < $5 AND "statutLe" < $5
), collective AS MATERIALIZED (
  SELECT x."id", g."delegationId", g."sorte", g."id" AS "groupeId",
    extract(epoch FROM coalesce("reelFin" - "reelDebut", "fin" - "debut")) / 60 AS "minutes"
  FROM "Seance" x JOIN "Groupe" g ON g."espaceId" = $1 AND g."id" = x."groupeId"
  WHERE x."espaceId" = $1 AND x."statut" = 'TENUE' AND coalesce("reelDebut", x."debut") >= $2 AND coalesce("reelDebut", x."debut") < $3
), venue AS MATERIALIZED (
  SELECT p."seanceId", p."membreId", m."structureId", m."professionId", t."delegationId"
  FROM "Presence" p JOIN tenue t ON t."id" = p."seanceId" JOIN "Membre" m ON m."espaceId" = $1 AND m."id" = p."membreId"
  WHERE p."espaceId" = $1 AND p."etat" = 'PRESENT'
), dite AS (
  SELECT v."liste", v."code", a."delegationId", a."situationId"
  FROM arretee a JOIN "Demande" d ON d."espaceId" = $1 AND d."situationId" = a."situationId" AND d."statut" = 'ACCEPTEE'
  JOIN "Choix" c ON c."espaceId" = $1 AND c."demandeId" = d."id" JOIN "Valeur" v ON v."espaceId" = $1 AND v."id" = c."valeurId"
  UNION
  SELECT 'outil', v."code", t."delegationId", t."situationId"
  FROM tenue t JOIN "SeanceOutil" o ON o."espaceId" = $1 AND o."seanceId" = t."id" JOIN "Valeur" v ON v."espaceId" = $1 AND v."id" = o."valeurId"
), delai AS (
  SELECT 'acceptation' AS "delai", s."delegationId", (s."accepteeLe" AT TIME ZONE $4)::date - (d."deposeLe" AT TIME ZONE $4)::date AS "jours"
  FROM "Situation" s JOIN "Demande" d ON d."espaceId" = $1 AND d."situationId" = s."id" AND d."statut" = 'ACCEPTEE'
  WHERE s."espaceId" = $1 AND s."accepteeLe" >= $2 AND s."accepteeLe" < $3
  UNION ALL
  SELECT 'premiere-seance', p."delegationId", (p."premiere" AT TIME ZONE $4)::date - (d."deposeLe" AT TIME ZONE $4)::date
  FROM (
    SELECT x."situationId", s."delegationId", min(coalesce(x."reelDebut", x."debut")) AS "premiere"
    FROM "Seance" x JOIN "Situation" s ON s."espaceId" = $1 AND s."id" = x."situationId"
    WHERE x."espaceId" = $1 AND x."statut" = 'TENUE' GROUP BY 1, 2
  ) p JOIN "Demande" d ON d."espaceId" = $1 AND d."situationId" = p."situationId" AND d."statut" = 'ACCEPTEE'
  WHERE p."premiere" >= $2 AND p."premiere" < $3
)
SELECT json_build_object(
  'seances', (SELECT json_agg(l) FROM (SELECT "delegationId", count(*), sum("minutes"), sum("preparation"), count(DISTINCT "situationId")
    FROM tenue GROUP BY GROUPING SETS (("delegationId"), ())) l),
  'mois', (SELECT json_agg(l) FROM (SELECT date_trunc('month', "debut" AT TIME ZONE $4), count(*), sum("minutes") FROM tenue GROUP BY 1) l),
  'presences', (SELECT json_agg(l) FROM (SELECT "delegationId", count(*), count(DISTINCT "membreId"), count(DISTINCT "structureId")
    FROM venue GROUP BY GROUPING SETS (("delegationId"), ())) l),
  'professions', (SELECT json_agg(l) FROM (SELECT "professionId", count(DISTINCT "membreId") FROM venue GROUP BY 1) l),
  'listes', (SELECT json_agg(l) FROM (SELECT "liste", "code", "delegationId", count(*) FROM dite GROUP BY 1, 2, 3) l),
  'delais', (SELECT json_agg(l) FROM (SELECT "delai", "delegationId", count(*), percentile_cont(0.5) WITHIN GROUP (ORDER BY "jours")
    FROM delai GROUP BY GROUPING SETS (("delai", "delegationId"), ("delai"))) l),
  'collectives', (SELECT json_agg(l) FROM (SELECT "delegationId", "sorte", count(*), sum("minutes"), count(DISTINCT "groupeId")
    FROM collective GROUP BY GROUPING SETS (("delegationId", "sorte"), ("sorte"), ())) l),
  'presents', (SELECT count(*) FROM "Presence" p JOIN collective c ON c."id" = p."seanceId" WHERE p."espaceId" = $1 AND p."etat" = 'PRESENT'),
  'examens', (SELECT json_agg(l) FROM (SELECT s."delegationId", count(DISTINCT e."situationId") FROM "SeanceSituation" e
    JOIN collective c ON c."id" = e."seanceId" JOIN "Situation" s ON s."espaceId" = $1 AND s."id" = e."situationId"
    WHERE e."espaceId" = $1 AND e."travaillee" GROUP BY GROUPING SETS ((s."delegationId"), ())) l),
  'rencontres', (SELECT json_agg(l) FROM (SELECT "delegationId", "sorte", count(*), sum("presents"), sum(extract(epoch FROM "reelFin" - "reelDebut") / 60)
    FROM "Rencontre" WHERE "espaceId" = $1 AND "statut" = 'TENUE' AND "reelDebut" >= $2 AND "reelDebut" < $3 GROUP BY GROUPING SETS (("delegationId", "sorte"), ("sorte"))) l),
  'demandes', (SELECT json_agg(l) FROM (SELECT "statut", "delegationId", count(*) FROM "Demande"
    WHERE "espaceId" = $1 AND "deposeLe" >= $2 AND "deposeLe" < $3 GROUP BY 1, 2) l),
  'pistes', (SELECT json_agg(l) FROM (SELECT p."statut", t."delegationId", count(*) FROM "Piste" p JOIN tenue t ON t."id" = p."seanceId" WHERE p."espaceId" = $1 GROUP BY 1, 2) l),
  'clotures', (SELECT json_agg(l) FROM (SELECT c."effet", c."motifId", s."delegationId", count(*) FROM "Cloture" c JOIN "Situation" s ON s."espaceId" = $1 AND s."id" = c."situationId"
    WHERE c."espaceId" = $1 AND c."closeLe" >= $2 AND c."closeLe" < $3 GROUP BY 1, 2, 3) l),
  'suivis', (SELECT json_agg(l) FROM (SELECT "mois", "effet", count(*), count("faitLe") FROM "Suivi" WHERE "espaceId" = $1 AND "prevuLe" >= $2 AND "prevuLe" < $3 GROUP BY 1, 2) l),
  'consentements', (SELECT json_agg(l) FROM (SELECT "acte", count(DISTINCT "situationId") FROM "Consentement" WHERE "espaceId" = $1 AND "enregistreLe" >= $2 AND "enregistreLe" < $3 GROUP BY 1) l)
) AS "bilan"
