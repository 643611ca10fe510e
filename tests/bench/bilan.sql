-- The figures of a year as one would write them by hand, above row-level security, for one espace: $1 espace, $2 and $3 the
-- year, $4 its zone, $5 the day after the last that is counted of situations, $6 the lists. The same lines as `RELEVE`.
WITH prevue AS MATERIALIZED (
  SELECT x."id", x."situationId", s."delegationId", s."territoireId", x."statut"::text, coalesce(x."reelDebut", x."debut") AS "debut",
    (extract(epoch FROM coalesce(x."reelFin" - x."reelDebut", x."fin" - x."debut")) / 60)::int AS "minutes",
    coalesce(x."preparationReelleMinutes", x."avantMinutes" + x."apresMinutes") AS "preparation", x."statutLe", x."annonceeLe", x."restitueeLe"
  FROM "Seance" x JOIN "Situation" s ON s."espaceId" = $1 AND s."id" = x."situationId"
  WHERE x."espaceId" = $1 AND coalesce(x."reelDebut", x."debut") >= $2 AND coalesce(x."reelDebut", x."debut") < $3
), tenue AS MATERIALIZED (SELECT * FROM prevue WHERE "statut" = 'TENUE'
), arretee AS MATERIALIZED (
  SELECT "id", "situationId", "delegationId", "territoireId" FROM tenue WHERE "debut" < $5 AND "statutLe" < $5
), attendue AS MATERIALIZED (
  SELECT p."seanceId", p."membreId", m."structureId", t."delegationId", p."etat"::text, f."code" AS "profession", v."code" AS "type"
  FROM tenue t JOIN "Presence" p ON p."espaceId" = $1 AND p."seanceId" = t."id" JOIN "Membre" m ON m."espaceId" = $1 AND m."id" = p."membreId"
  LEFT JOIN "Valeur" f ON f."espaceId" = $1 AND f."id" = m."professionId" LEFT JOIN "Structure" u ON u."espaceId" = $1 AND u."id" = m."structureId"
  LEFT JOIN "Valeur" v ON v."espaceId" = $1 AND v."id" = u."typeId"
), suite AS (
  SELECT x."situationId", s."delegationId", x."debut", x."avant" FROM (
    SELECT "situationId", coalesce("reelDebut", "debut") AS "debut",
      lag(coalesce("reelDebut", "debut")) OVER (PARTITION BY "situationId" ORDER BY coalesce("reelDebut", "debut"), "id") AS "avant"
    FROM "Seance" WHERE "espaceId" = $1 AND "situationId" IS NOT NULL AND "statut" = 'TENUE'
      AND coalesce("reelDebut", "debut") < least($3::timestamptz, $5) AND "statutLe" < $5
  ) x JOIN "Situation" s ON s."espaceId" = $1 AND s."id" = x."situationId" WHERE x."debut" >= $2
), deposee AS (
  SELECT "situationId", min("deposeLe") AS "deposeLe" FROM "Demande"
  WHERE "espaceId" = $1 AND "statut" = 'ACCEPTEE' AND "deposeLe" IS NOT NULL GROUP BY 1
), convoquee AS MATERIALIZED (
  SELECT x."id", g."delegationId", g."sorte"::text, g."id" AS "groupeId", x."statut"::text, coalesce(x."reelDebut", x."debut") AS "debut", x."statutLe",
    (extract(epoch FROM coalesce(x."reelFin" - x."reelDebut", x."fin" - x."debut")) / 60)::int AS "minutes",
    coalesce(x."preparationReelleMinutes", x."avantMinutes" + x."apresMinutes") AS "preparation"
  FROM "Seance" x JOIN "Groupe" g ON g."espaceId" = $1 AND g."id" = x."groupeId"
  WHERE x."espaceId" = $1 AND coalesce(x."reelDebut", x."debut") >= $2 AND coalesce(x."reelDebut", x."debut") < $3
), reunie AS MATERIALIZED (
  SELECT c."delegationId", p."membreId", m."structureId", p."etat"::text FROM convoquee c
  JOIN "Presence" p ON p."espaceId" = $1 AND p."seanceId" = c."id" JOIN "Membre" m ON m."espaceId" = $1 AND m."id" = p."membreId"
  WHERE c."statut" = 'TENUE'
), vive AS (
  SELECT grouping("delegationId") = 1 AS "ensemble", "delegationId", count(*) AS "seances", sum("minutes") AS "minutesSeance",
    sum("preparation") AS "minutesPreparation", count(DISTINCT "situationId") AS "situations", count(*) FILTER (WHERE "annonceeLe" IS NOT NULL) AS "annoncees",
    count(*) FILTER (WHERE "restitueeLe" IS NOT NULL) AS "restituees", count(*) FILTER (WHERE "restitueeLe" IS NULL AND EXISTS (
      SELECT 1 FROM "CompteRendu" c WHERE c."espaceId" = $1 AND c."seanceId" = tenue."id" AND c."valideLe" IS NOT NULL)) AS "dues"
  FROM tenue GROUP BY GROUPING SETS (("delegationId"), ())
), venue AS (
  SELECT grouping("delegationId") = 1 AS "ensemble", "delegationId", grouping("profession", "type") AS "niveau", "profession", "type", count(*) AS "presences",
    count(DISTINCT "seanceId") AS "seances", count(DISTINCT "membreId") AS "professionnels", count(DISTINCT "structureId") AS "structures"
  FROM attendue WHERE "etat" = 'PRESENT'
  GROUP BY GROUPING SETS (("delegationId"), (), ("profession", "delegationId"), ("profession"), ("type", "delegationId"), ("type"))
)
SELECT
  (SELECT json_agg(l) FROM (SELECT grouping("delegationId") = 1 AS "ensemble", "delegationId", count(*) AS "seances", count(DISTINCT "situationId") AS "situations"
    FROM arretee GROUP BY GROUPING SETS (("delegationId"), ())) l) AS "activites",
  (SELECT json_agg(l) FROM (SELECT v."ensemble", v."delegationId", v."seances", coalesce(v."minutesSeance", 0) AS "minutesSeance",
      coalesce(v."minutesPreparation", 0) AS "minutesPreparation", v."situations", coalesce(p."presences", 0) AS "presences",
      coalesce(p."professionnels", 0) AS "professionnels", coalesce(p."structures", 0) AS "structures"
    FROM vive v LEFT JOIN venue p ON p."niveau" = 3 AND p."ensemble" = v."ensemble" AND p."delegationId" IS NOT DISTINCT FROM v."delegationId") l) AS "vives",
  (SELECT json_agg(l) FROM (
    SELECT 'suite-seances' AS "indicateur", "statut" AS "code", grouping("delegationId") = 1 AS "ensemble", "delegationId", count(*) AS "nombre"
    FROM prevue GROUP BY GROUPING SETS (("statut", "delegationId"), ("statut"))
    UNION ALL SELECT m."indicateur", "mois", "ensemble", "delegationId", m."nombre" FROM (
      SELECT to_char("debut" AT TIME ZONE $4, 'MM') AS "mois", grouping("delegationId") = 1 AS "ensemble", "delegationId", count(*) AS "n", sum("minutes" + "preparation") AS "minutes"
      FROM tenue GROUP BY GROUPING SETS ((1, "delegationId"), (1))
    ) mois, LATERAL (VALUES ('seances-par-mois', "n"), ('heures-par-mois', "minutes")) m("indicateur", "nombre")
    UNION ALL SELECT 'restitutions', r."code", "ensemble", "delegationId", r."nombre" FROM vive,
      LATERAL (VALUES ('annoncee', "annoncees"), ('restituee', "restituees"), ('a-restituer', "dues")) r("code", "nombre")
    UNION ALL SELECT 'assiduite', "etat", grouping("delegationId") = 1, "delegationId", count(*) FROM attendue GROUP BY GROUPING SETS (("etat", "delegationId"), ("etat"))
    UNION ALL SELECT v."indicateur", "profession", "ensemble", "delegationId", v."nombre" FROM venue,
      LATERAL (VALUES ('seances-par-profession', "seances"), ('professionnels-par-profession', "professionnels")) v("indicateur", "nombre") WHERE "niveau" = 1
    UNION ALL SELECT v."indicateur", "type", "ensemble", "delegationId", v."nombre" FROM venue,
      LATERAL (VALUES ('seances-par-type', "seances"), ('structures-par-type', "structures")) v("indicateur", "nombre") WHERE "niveau" = 2) l) AS "ventilations",
  (SELECT json_agg(l) FROM (
    SELECT grouping("delegationId") = 1 AS "ensemble", "delegationId", count(*) FILTER (WHERE "sorte" = 'INSTANCE') AS "instances",
      count(*) FILTER (WHERE "sorte" = 'SENSIBILISATION') AS "sensibilisations", coalesce(sum("minutes") FILTER (WHERE "sorte" = 'INSTANCE'), 0) AS "minutesInstances",
      coalesce(sum("minutes") FILTER (WHERE "sorte" = 'SENSIBILISATION'), 0) AS "minutesSensibilisations", coalesce(sum("preparation"), 0) AS "minutesPreparation",
      coalesce(sum("presents") FILTER (WHERE "sorte" = 'SENSIBILISATION'), 0) AS "presents"
    FROM (SELECT "delegationId", "sorte", "presents", (extract(epoch FROM coalesce("reelFin" - "reelDebut", "fin" - "debut")) / 60)::int AS "minutes",
        coalesce("preparationReelleMinutes", "avantMinutes" + "apresMinutes") AS "preparation" FROM "Rencontre"
      WHERE "espaceId" = $1 AND "statut" = 'TENUE' AND coalesce("reelDebut", "debut") >= $2 AND coalesce("reelDebut", "debut") < $3) r
    GROUP BY GROUPING SETS (("delegationId"), ())) l) AS "rencontres",
  (SELECT json_agg(l) FROM (
    SELECT s.*, coalesce(p."presences", 0) AS "presences", coalesce(p."professionnels", 0) AS "professionnels", coalesce(p."structures", 0) AS "structures" FROM (
      SELECT grouping("delegationId") = 1 AS "ensemble", "delegationId", count(*) AS "seances", coalesce(sum("minutes"), 0) AS "minutesSeance",
        coalesce(sum("preparation"), 0) AS "minutesPreparation" FROM convoquee WHERE "statut" = 'TENUE' GROUP BY GROUPING SETS (("delegationId"), ())) s
    LEFT JOIN (SELECT grouping("delegationId") = 1 AS "ensemble", "delegationId", count(*) AS "presences", count(DISTINCT "membreId") AS "professionnels",
        count(DISTINCT "structureId") AS "structures" FROM reunie WHERE "etat" = 'PRESENT' GROUP BY GROUPING SETS (("delegationId"), ())) p
      ON p."ensemble" = s."ensemble" AND p."delegationId" IS NOT DISTINCT FROM s."delegationId") l) AS "collectives",
  (SELECT json_agg(l) FROM (
    SELECT p."indicateur", p."code", grouping("delegationId") = 1 AS "ensemble", "delegationId", count(*) AS "nombre" FROM (
      SELECT 'suite-seances-collectives' AS "indicateur", "statut" AS "code", "delegationId" FROM convoquee
      UNION ALL SELECT 'seances-par-sorte', "sorte", "delegationId" FROM convoquee WHERE "statut" = 'TENUE'
      UNION ALL SELECT 'assiduite-collective', "etat", "delegationId" FROM reunie
      UNION ALL SELECT 'inscriptions', i."code", g."delegationId" FROM "GroupeMembre" a JOIN "Groupe" g ON g."espaceId" = $1 AND g."id" = a."groupeId",
        LATERAL (SELECT 'demandee' AS "code" UNION ALL SELECT 'admise' WHERE a."entreeLe" IS NOT NULL) i
        WHERE a."espaceId" = $1 AND a."creeLe" >= $2 AND a."creeLe" < $3
      UNION ALL SELECT 'demandes-collectives', CASE WHEN CASE "statut" WHEN 'RETIREE' THEN "modifieLe" ELSE "decideLe" END IS NULL THEN 'EN_ATTENTE' ELSE "statut"::text END,
        "delegationId" FROM "Demande" WHERE "espaceId" = $1 AND "modalite" = 'COLLECTIF' AND "deposeLe" >= $2 AND "deposeLe" < $3
      UNION ALL SELECT r."indicateur", r."code", "delegationId" FROM (
        SELECT e.*, g."delegationId", count(*) OVER (PARTITION BY e."groupeId") AS "reponses" FROM "Evaluation" e JOIN "Groupe" g ON g."espaceId" = $1 AND g."id" = e."groupeId"
        JOIN "BilanGroupe" b ON b."espaceId" = $1 AND b."groupeId" = e."groupeId" AND b."annee" = e."annee" AND b."statut" = 'VALIDE'
        WHERE e."espaceId" = $1 AND e."annee" = extract(year FROM $2::timestamptz AT TIME ZONE $4)) e, LATERAL (
          SELECT 'apports' AS "indicateur", unnest("apports"::text[]) AS "code" UNION ALL VALUES ('effets-des-groupes', "effet"::text), ('implication', "implication"::text),
            ('accompagnement', "accompagne"::text), ('besoins', "besoins"::text), ('information', "information"::text), ('evaluations', 'evaluations')) r
        WHERE e."reponses" >= 5
    ) p GROUP BY GROUPING SETS ((1, 2, "delegationId"), (1, 2))) l) AS "ventilationsCollectives",
  (SELECT json_agg(l) FROM (SELECT grouping("delegationId") = 1 AS "ensemble", "delegationId", "sorte", count(DISTINCT "groupeId") AS "groupes"
    FROM convoquee WHERE "statut" = 'TENUE' GROUP BY GROUPING SETS (("delegationId", "sorte"), ("sorte"))) l) AS "groupes",
  (SELECT json_agg(l) FROM (SELECT grouping(s."delegationId") = 1 AS "ensemble", s."delegationId", count(DISTINCT e."situationId") AS "situations" FROM "SeanceSituation" e
    JOIN convoquee c ON c."id" = e."seanceId" AND c."statut" = 'TENUE' AND c."debut" < $5 AND c."statutLe" < $5
    JOIN "Situation" s ON s."espaceId" = $1 AND s."id" = e."situationId" WHERE e."espaceId" = $1 AND e."travaillee" GROUP BY GROUPING SETS ((s."delegationId"), ())) l) AS "examens",
  (SELECT json_agg(l) FROM (SELECT "liste", "code", "delegationId", count(*) AS "situations" FROM (
      SELECT DISTINCT v."liste", v."code", a."delegationId", a."situationId" FROM (SELECT DISTINCT "situationId", "delegationId" FROM arretee) a
      JOIN "Demande" d ON d."espaceId" = $1 AND d."situationId" = a."situationId" AND d."statut" = 'ACCEPTEE'
      JOIN "Choix" c ON c."espaceId" = $1 AND c."demandeId" = d."id" JOIN "Valeur" v ON v."espaceId" = $1 AND v."id" = c."valeurId" AND v."liste" = ANY ($6)
      UNION ALL SELECT DISTINCT 'outil', v."code", a."delegationId", a."situationId" FROM arretee a
      JOIN "SeanceOutil" o ON o."espaceId" = $1 AND o."seanceId" = a."id" JOIN "Valeur" v ON v."espaceId" = $1 AND v."id" = o."valeurId"
      WHERE coalesce((SELECT min(c."valideLe") FROM "CompteRendu" c WHERE c."espaceId" = $1 AND c."seanceId" = a."id"), '-infinity') < $5) dite GROUP BY 1, 2, 3) l) AS "listes",
  (SELECT json_agg(l) FROM (
    SELECT 'demandes' AS "decompte", CASE WHEN CASE "statut" WHEN 'RETIREE' THEN "modifieLe" ELSE "decideLe" END < least($3::timestamptz, $5) THEN "statut"::text ELSE 'EN_ATTENTE' END AS "code",
      "delegationId", count(*) AS "valeur", count(*) AS "situations" FROM "Demande"
      WHERE "espaceId" = $1 AND "modalite" = 'INDIVIDUEL' AND "deposeLe" >= $2 AND "deposeLe" < least($3::timestamptz, $5) GROUP BY 2, 3
    UNION ALL SELECT 'accords', c."acte"::text, coalesce(s."delegationId", (SELECT d."delegationId" FROM "Demande" d
        WHERE d."espaceId" = $1 AND d."situationId" = c."situationId" ORDER BY d."creeLe", d."id" LIMIT 1)) AS "lieu", count(DISTINCT c."situationId"), count(DISTINCT c."situationId")
      FROM "Consentement" c JOIN "Situation" s ON s."espaceId" = $1 AND s."id" = c."situationId" WHERE c."espaceId" = $1 AND c."acte" <> 'MODIFICATION'
      AND c."survenuLe" >= ($2::timestamptz AT TIME ZONE $4)::date AND c."survenuLe" < ($3::timestamptz AT TIME ZONE $4)::date AND c."enregistreLe" < $5 GROUP BY 2, 3
    UNION ALL SELECT 'pistes', coalesce("statut", 'total'), "delegationId", count(*), count(DISTINCT "situationId") FROM (
      SELECT (CASE WHEN p."statutLe" < $5 THEN p."statut" ELSE coalesce(p."statutAvant", p."statut") END)::text AS "statut", a."delegationId", p."situationId"
      FROM arretee a JOIN "Piste" p ON p."espaceId" = $1 AND p."seanceId" = a."id" AND p."creeLe" < $5) p GROUP BY GROUPING SETS (("statut", "delegationId"), ("delegationId"))
    UNION ALL SELECT 'clotures', c."effet"::text, s."delegationId", count(*), count(*) FROM "Cloture" c JOIN "Situation" s ON s."espaceId" = $1 AND s."id" = c."situationId"
      WHERE c."espaceId" = $1 AND c."closeLe" >= $2 AND c."closeLe" < least($3::timestamptz, $5) GROUP BY 2, 3
    UNION ALL SELECT 'suivis', f."code", s."delegationId", count(*), count(*) FROM "Suivi" v JOIN "Situation" s ON s."espaceId" = $1 AND s."id" = v."situationId",
      LATERAL (SELECT 'prevus-' || v."mois" AS "code" UNION ALL SELECT 'faits-' || v."mois" WHERE v."faitLe" < $5) f WHERE v."espaceId" = $1
      AND v."prevuLe" >= ($2::timestamptz AT TIME ZONE $4)::date AND v."prevuLe" < (least($3::timestamptz, $5) AT TIME ZONE $4)::date GROUP BY 2, 3
    UNION ALL SELECT 'territoires', coalesce("territoireId"::text, 'sans'), "delegationId", count(DISTINCT "situationId"), count(DISTINCT "situationId")
      FROM arretee GROUP BY 2, 3) l) AS "decomptes",
  (SELECT json_agg(l) FROM (SELECT "delai", grouping("delegationId") = 1 AS "ensemble", "delegationId", count(*) AS "situations",
      percentile_cont(0.5) WITHIN GROUP (ORDER BY "jours") AS "medianeJours" FROM (
      SELECT 'delai-acceptation' AS "delai", s."delegationId", (s."accepteeLe" AT TIME ZONE $4)::date - (d."deposeLe" AT TIME ZONE $4)::date AS "jours"
      FROM "Situation" s JOIN deposee d ON d."situationId" = s."id" WHERE s."espaceId" = $1 AND s."accepteeLe" >= $2 AND s."accepteeLe" < least($3::timestamptz, $5)
      UNION ALL SELECT 'delai-premiere-seance', p."delegationId", (p."debut" AT TIME ZONE $4)::date - (d."deposeLe" AT TIME ZONE $4)::date
      FROM suite p JOIN deposee d ON d."situationId" = p."situationId" WHERE p."avant" IS NULL) delai
    GROUP BY GROUPING SETS (("delai", "delegationId"), ("delai"))) l) AS "delais",
  (SELECT json_agg(l) FROM (SELECT grouping("delegationId") = 1 AS "ensemble", "delegationId", count(DISTINCT "situationId") AS "situations",
      percentile_cont(0.5) WITHIN GROUP (ORDER BY "jours") AS "intervalle", percentile_cont(0.5) WITHIN GROUP (ORDER BY "prevus") AS "prevu",
      percentile_cont(0.5) WITHIN GROUP (ORDER BY "jours" - "prevus") AS "derive" FROM (
      SELECT "delegationId", "situationId", ("debut" AT TIME ZONE $4)::date - ("avant" AT TIME ZONE $4)::date AS "jours", 7 * coalesce((
        SELECT p."rythmeSemaines" FROM "Protocole" p WHERE p."espaceId" = $1 AND p."situationId" = suite."situationId" AND p."publieLe" <= suite."debut"
        ORDER BY p."version" DESC LIMIT 1), (SELECT "rythmeSemaines" FROM "Espace" WHERE "id" = $1)) AS "prevus"
      FROM suite WHERE "avant" IS NOT NULL) i GROUP BY GROUPING SETS (("delegationId"), ())) l) AS "cadences"
