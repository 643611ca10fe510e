import { PLACE, parPlace } from "./place";

/** Collective séances held in [$1, $2): one line by délégation, one for the whole espace. */
export const COLLECTIVES = `
  WITH seance AS (
    SELECT grouping("delegationId") = 1 AS "ensemble", "delegationId", count(*)::int AS "seances",
      coalesce(sum("minutes"), 0)::int AS "minutesSeance",
      coalesce(sum("preparationMinutes"), 0)::int AS "minutesPreparation"
    FROM collective GROUP BY GROUPING SETS (("delegationId"), ())
  ), present AS (
    SELECT grouping("delegationId") = 1 AS "ensemble", "delegationId", count(*)::int AS "presences",
      count(DISTINCT "membreId")::int AS "professionnels", count(DISTINCT "structureId")::int AS "structures"
    FROM reunie WHERE "etat" = 'PRESENT' GROUP BY GROUPING SETS (("delegationId"), ())
  )
  SELECT s.*, coalesce(p."presences", 0) AS "presences", coalesce(p."professionnels", 0) AS "professionnels",
    coalesce(p."structures", 0) AS "structures"
  FROM seance s LEFT JOIN present p
    ON p."ensemble" = s."ensemble" AND p."delegationId" IS NOT DISTINCT FROM s."delegationId"`;

/** The groups behind them, by kind: one line by kind and délégation, one by kind for the whole espace. */
export const GROUPES = `
  SELECT grouping("delegationId") = 1 AS "ensemble", "delegationId", "sorte", count(DISTINCT "groupeId")::int AS "groupes"
  FROM collective GROUP BY GROUPING SETS (("delegationId", "sorte"), ("sorte"))`;

/** The situations worked on there, as known at the end of the last complete month ($5), in their own délégation. */
export const EXAMENS = `
  SELECT grouping(e."delegationId") = 1 AS "ensemble", e."delegationId",
    count(DISTINCT e."situationId")::int AS "situations"
  FROM stat_examen e JOIN collective c ON c."id" = e."seanceId"
  WHERE c."debut" < $5::timestamptz AND c."noteeLe" < $5::timestamptz
  GROUP BY GROUPING SETS ((e."delegationId"), ())`;

/** Who joined groups in the year: memberships begun, and those of them that are of members admitted. */
const INSCRIPTIONS = `
  SELECT 'inscriptions' AS "indicateur", i."code", ${PLACE}, count(*)::int AS "nombre"
  FROM stat_adhesion CROSS JOIN LATERAL (
    SELECT 'demandee' AS "code" UNION ALL SELECT 'admise' WHERE "entreeLe" IS NOT NULL) i
  WHERE "creeLe" >= $1 AND "creeLe" < $2 ${parPlace('i."code"')}`;

/** What was asked by services, with its outcome of now: nobody's situation is behind it. */
const DEMANDES = `
  SELECT 'demandes-collectives', d."code", ${PLACE}, count(*)::int
  FROM (
    SELECT "delegationId", CASE WHEN "sortieLe" IS NULL THEN 'EN_ATTENTE' ELSE "statut" END AS "code"
    FROM stat_demande WHERE "modalite" = 'COLLECTIF' AND "deposeLe" >= $1 AND "deposeLe" < $2
  ) d ${parPlace('d."code"')}`;

/** What members of groups answered of the year, question by question. */
const REPONSES = `
  SELECT r."indicateur", r."code", ${PLACE}, count(*)::int
  FROM stat_evaluation CROSS JOIN LATERAL (
    SELECT 'apports' AS "indicateur", unnest("apports") AS "code"
    UNION ALL VALUES ('effets-des-groupes', "effet"), ('implication', "implication"), ('accompagnement', "accompagne"),
      ('besoins', "besoins"), ('information', "information"), ('evaluations', 'evaluations')) r
  WHERE "annee" = extract(year FROM $1::timestamptz AT TIME ZONE $3)
  GROUP BY GROUPING SETS ((r."indicateur", r."code", "delegationId"), (r."indicateur", r."code"))`;

/** The work of groups of the year, part by part, in the lines of `VENTILATIONS`. */
export const VENTILATIONS_COLLECTIVES = `
  SELECT 'suite-seances-collectives' AS "indicateur", "statut" AS "code", ${PLACE}, count(*)::int AS "nombre"
  FROM convoquee ${parPlace('"statut"')}
  UNION ALL SELECT 'seances-par-sorte', "sorte", ${PLACE}, count(*)::int FROM collective ${parPlace('"sorte"')}
  UNION ALL SELECT 'assiduite-collective', "etat", ${PLACE}, count(*)::int FROM reunie ${parPlace('"etat"')}
  UNION ALL ${INSCRIPTIONS} UNION ALL ${DEMANDES} UNION ALL ${REPONSES}`;
