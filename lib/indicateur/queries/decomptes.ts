/** When what is said of situations stops: the end of the year ($2), or of the last complete month ($5). */
const FIN = "least($2::timestamptz, $5::timestamptz)";
const jourOf = (instant: string) => `(${instant} AT TIME ZONE $3)::date`;

/** A demande still waiting then is one, whatever was decided since. */
const DEMANDES = `
  SELECT 'demandes' AS "decompte", CASE WHEN "sortieLe" < ${FIN} THEN "statut" ELSE 'EN_ATTENTE' END AS "code", "delegationId",
    count(*)::int AS "valeur", count(*)::int AS "situations"
  FROM stat_demande WHERE "modalite" = 'INDIVIDUEL' AND "deposeLe" >= $1 AND "deposeLe" < ${FIN}
  GROUP BY 2, 3`;

/** Situations of which an act of the agreement is dated in the year, however often. */
const ACCORDS = `
  SELECT 'accords', "acte", "delegationId", count(DISTINCT "situationId")::int, count(DISTINCT "situationId")::int
  FROM stat_consentement
  WHERE "acte" <> 'MODIFICATION' AND "survenuLe" >= ${jourOf("$1::timestamptz")} AND "survenuLe" < ${jourOf("$2::timestamptz")}
    AND "enregistreLe" < $5::timestamptz
  GROUP BY 2, 3`;

/** Pistes of the séances of the year; the status of then, and the distinct situations behind them, of all too. */
const PISTES = `
  SELECT 'pistes', coalesce("statut", 'total'), "delegationId", count(*)::int, count(DISTINCT "situationId")::int
  FROM (
    SELECT CASE WHEN p."statutLe" < $5::timestamptz THEN p."statut" ELSE coalesce(p."statutAvant", p."statut") END AS "statut",
      t."delegationId", p."situationId"
    FROM arretee t JOIN stat_piste p ON p."seanceId" = t."id" AND p."creeLe" < $5::timestamptz
  ) connue GROUP BY GROUPING SETS (("statut", "delegationId"), ("delegationId"))`;

const CLOTURES = `
  SELECT 'clotures', "effet", "delegationId", count(*)::int, count(*)::int
  FROM stat_cloture WHERE "closeLe" >= $1 AND "closeLe" < ${FIN} GROUP BY 2, 3`;

/** Follow-ups whose day has come, and those of them that were done. */
const SUIVIS = `
  SELECT 'suivis', s."code", "delegationId", count(*)::int, count(*)::int
  FROM stat_suivi v CROSS JOIN LATERAL (
    SELECT 'prevus-' || v."mois" AS "code" UNION ALL
    SELECT 'faits-' || v."mois" WHERE v."faitLe" < $5::timestamptz) s
  WHERE "prevuLe" >= ${jourOf("$1::timestamptz")} AND "prevuLe" < ${jourOf(FIN)}
  GROUP BY 2, 3`;

/** The situations worked on, where they are. */
const TERRITOIRES = `
  SELECT 'territoires', coalesce("territoireId"::text, 'sans'), "delegationId",
    count(DISTINCT "situationId")::int, count(DISTINCT "situationId")::int
  FROM arretee GROUP BY 2, 3`;

/**
 * Counts of people by délégation, as known at the end of the last complete month: each line says of which indicator and
 * of which of its lines, and how many situations are behind it.
 */
export const DECOMPTES = [DEMANDES, ACCORDS, PISTES, CLOTURES, SUIVIS, TERRITOIRES].join(" UNION ALL ");

/** The territoires of the espace and how many receive the RSA there, as last known in the year. */
export const TERRITOIRES_CONNUS = `
  SELECT t."id", t."nom", t."delegationId", (
    SELECT p."allocataires" FROM stat_population p
    WHERE p."territoireId" = t."id" AND p."annee" <= extract(year FROM $1::timestamptz AT TIME ZONE $3)
    ORDER BY p."annee" DESC LIMIT 1) AS "allocataires"
  FROM stat_territoire t ORDER BY t."ordre", t."nom"`;
