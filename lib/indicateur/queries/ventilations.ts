import { PLACE, parPlace } from "./place";

/** The months of the espace's zone ($3). */
const MOIS = `to_char("debut" AT TIME ZONE $3, 'MM')`;

/**
 * The activity of the year, part by part: each line says of which indicator (`indicateur`) and of which of its lines
 * (`code`). Distinct counts are counted once in each place.
 */
export const VENTILATIONS = `
  SELECT 'suite-seances' AS "indicateur", "statut" AS "code", ${PLACE}, count(*)::int AS "nombre"
  FROM prevue ${parPlace('"statut"')}
  UNION ALL
  SELECT m."indicateur", "code", "ensemble", "delegationId", m."nombre" FROM (
    SELECT ${MOIS} AS "code", ${PLACE}, count(*)::int AS "seances", sum("minutes" + "preparationMinutes")::int AS "minutes"
    FROM tenue ${parPlace(MOIS)}
  ) mois CROSS JOIN LATERAL (VALUES ('seances-par-mois', "seances"), ('heures-par-mois', "minutes")) m("indicateur", "nombre")
  UNION ALL
  SELECT 'restitutions', r."code", "ensemble", "delegationId", r."nombre" FROM (
    SELECT ${PLACE}, count(*) FILTER (WHERE "annoncee")::int AS "annoncees",
      count(*) FILTER (WHERE "restituee")::int AS "restituees", count(*) FILTER (WHERE "aRestituer")::int AS "dues"
    FROM tenue GROUP BY GROUPING SETS (("delegationId"), ())
  ) dite CROSS JOIN LATERAL (
    VALUES ('annoncee', "annoncees"), ('restituee', "restituees"), ('a-restituer', "dues")) r("code", "nombre")
  UNION ALL
  SELECT 'assiduite', "etat", ${PLACE}, count(*)::int FROM attendue ${parPlace('"etat"')}
  UNION ALL
  SELECT v."indicateur", "code", "ensemble", "delegationId", v."nombre" FROM (
    SELECT "profession" AS "code", ${PLACE}, count(DISTINCT "id")::int AS "seances",
      count(DISTINCT "membreId")::int AS "professionnels"
    FROM attendue WHERE "etat" = 'PRESENT' ${parPlace('"profession"')}
  ) venue CROSS JOIN LATERAL (
    VALUES ('seances-par-profession', "seances"), ('professionnels-par-profession', "professionnels")) v("indicateur", "nombre")
  UNION ALL
  SELECT v."indicateur", "code", "ensemble", "delegationId", v."nombre" FROM (
    SELECT "typeStructure" AS "code", ${PLACE}, count(DISTINCT "id")::int AS "seances",
      count(DISTINCT "structureId")::int AS "structures"
    FROM attendue WHERE "etat" = 'PRESENT' ${parPlace('"typeStructure"')}
  ) venue CROSS JOIN LATERAL (
    VALUES ('seances-par-type', "seances"), ('structures-par-type', "structures")) v("indicateur", "nombre")`;

/** The values of the lists that say who came, retired or not. */
export const NOMENCLATURES = `
  SELECT "liste", "code", "libelle", "retiree" FROM stat_valeur
  WHERE "liste" IN ('profession', 'type-structure') ORDER BY "liste", "ordre", "libelle"`;
