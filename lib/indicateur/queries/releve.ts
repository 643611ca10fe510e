import type { Releve } from "../rules/releve";
import { ACTIVITES_ARRETEES, ACTIVITES_VIVES } from "./activites";
import { COLLECTIVES, EXAMENS, GROUPES } from "./collectives";
import { DELAIS } from "./delais";
import { LISTES, VALEURS } from "./listes";
import { RENCONTRES } from "./rencontres";

/** A year as the statistics role reads it, before its protection: it never leaves the server like this. */
export type ReleveLu = Omit<Releve, "annee" | "valeurs"> & {
  valeurs: readonly (Releve["valeurs"][number] & { retiree: boolean })[];
  /** The years in which a séance or a rencontre was held, the first one first. */
  annees: readonly number[];
};

const DELEGATIONS = `SELECT "id", "nom", "partPrevue" FROM stat_delegation ORDER BY "ordre", "nom"`;

const listOf = (lignes: string) => `(SELECT coalesce(json_agg(l), '[]') FROM (${lignes}) l)`;

/**
 * All the families of indicators in one statement, hence in one snapshot: a séance recorded while the page is
 * read is in every table or in none, and totals always add up. `tenue` is the one definition of what counts:
 * individual séances held, which began in [$1, $2); $3 is the espace's zone, $4 the lists that are counted. `arretee`
 * are those of them that were over and recorded before $5: what is said of situations rests on these alone.
 * `collective` are the séances of groups held, counted apart (000:157).
 */
export const RELEVE = `
  WITH tenue AS (
    SELECT "id", "situationId", "delegationId", "minutes", "preparationMinutes", "debut", "noteeLe" FROM stat_seance
    WHERE "statut" = 'TENUE' AND "debut" >= $1::timestamptz AND "debut" < $2::timestamptz
  ), arretee AS (
    SELECT * FROM tenue WHERE "debut" < $5::timestamptz AND "noteeLe" < $5::timestamptz
  ), collective AS (
    SELECT * FROM stat_collective
    WHERE "statut" = 'TENUE' AND "debut" >= $1::timestamptz AND "debut" < $2::timestamptz
  )
  SELECT
    ${listOf(DELEGATIONS)} AS "delegations",
    ${listOf(VALEURS)} AS "valeurs",
    ${listOf(ACTIVITES_ARRETEES)} AS "activites",
    ${listOf(ACTIVITES_VIVES)} AS "vives",
    ${listOf(RENCONTRES)} AS "rencontres",
    ${listOf(COLLECTIVES)} AS "collectives",
    ${listOf(GROUPES)} AS "groupes",
    ${listOf(EXAMENS)} AS "examens",
    ${listOf(LISTES)} AS "listes",
    ${listOf(DELAIS)} AS "delais",
    ARRAY(SELECT DISTINCT extract(year FROM "debut" AT TIME ZONE $3)::int FROM (
      SELECT "debut", "statut" FROM stat_seance UNION ALL SELECT "debut", "statut" FROM stat_rencontre
      UNION ALL SELECT "debut", "statut" FROM stat_collective) faite
      WHERE "statut" = 'TENUE' ORDER BY 1) AS "annees"`;
