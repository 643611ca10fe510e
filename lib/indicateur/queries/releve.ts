import type { Releve } from "../rules/releve";
import { ACTIVITES_ARRETEES, ACTIVITES_VIVES } from "./activites";
import { COLLECTIVES, EXAMENS, GROUPES, VENTILATIONS_COLLECTIVES } from "./collectives";
import { DECOMPTES, TERRITOIRES_CONNUS } from "./decomptes";
import { CADENCES, DELAIS } from "./delais";
import { LISTES, VALEURS } from "./listes";
import { RENCONTRES } from "./rencontres";
import { NOMENCLATURES, VENTILATIONS } from "./ventilations";

/** A year as the statistics role reads it, before its protection: it never leaves the server like this. */
export type ReleveLu = Omit<Releve, "annee" | "valeurs" | "nomenclatures" | "jours"> & {
  valeurs: readonly (Releve["valeurs"][number] & { retiree: boolean })[];
  nomenclatures: readonly (Releve["nomenclatures"][number] & { retiree: boolean })[];
  /** The years in which a séance or a rencontre was held, the first one first. */
  annees: readonly number[];
};

const DELEGATIONS = `SELECT "id", "nom", "partPrevue" FROM stat_delegation ORDER BY "ordre", "nom"`;

const listOf = (lignes: string) => `(SELECT coalesce(json_agg(l), '[]') FROM (${lignes}) l)`;

/**
 * All the families of indicators in one statement, hence in one snapshot: a séance recorded while the page is
 * read is in every table or in none, and totals always add up. `prevue` are the individual séances of [$1, $2) known at
 * $6, whatever became of them (null: now); `tenue`, those held, the one definition of what counts; `attendue`, who was
 * expected there. $3 is the espace's zone, $4 the lists that are counted. `arretee` are the séances held that were over
 * and recorded before $5: what is said of situations rests on these alone. `suite` puts each beside the one before it,
 * whatever its year. `convoquee`, `collective` and `reunie` are the same of groups, counted apart (000:157).
 */
export const RELEVE = `
  WITH prevue AS (
    SELECT * FROM stat_seance
    WHERE "debut" >= $1::timestamptz AND "debut" < $2::timestamptz
      AND ($6::timestamptz IS NULL OR ("debut" < $6::timestamptz AND "noteeLe" < $6::timestamptz))
  ), tenue AS (
    SELECT * FROM prevue WHERE "statut" = 'TENUE'
  ), arretee AS (
    SELECT * FROM tenue WHERE "debut" < $5::timestamptz AND "noteeLe" < $5::timestamptz
  ), attendue AS (
    SELECT t."id", t."delegationId", p."membreId", p."structureId", p."etat", p."profession", p."typeStructure"
    FROM tenue t JOIN stat_presence p ON p."seanceId" = t."id"
  ), suite AS (
    SELECT "situationId", "delegationId", "debut",
      lag("debut") OVER (PARTITION BY "situationId" ORDER BY "debut", "id") AS "avant"
    FROM stat_seance
    WHERE "statut" = 'TENUE' AND "debut" < least($2, $5::timestamptz) AND "noteeLe" < $5::timestamptz
  ), convoquee AS (
    SELECT * FROM stat_collective WHERE "debut" >= $1::timestamptz AND "debut" < $2::timestamptz
  ), collective AS (
    SELECT * FROM convoquee WHERE "statut" = 'TENUE'
  ), reunie AS (
    SELECT c."delegationId", p."membreId", p."structureId", p."etat"
    FROM collective c JOIN stat_presence p ON p."seanceId" = c."id"
  )
  SELECT
    ${listOf(DELEGATIONS)} AS "delegations",
    ${listOf(VALEURS)} AS "valeurs",
    ${listOf(NOMENCLATURES)} AS "nomenclatures",
    ${listOf(TERRITOIRES_CONNUS)} AS "territoires",
    ${listOf(ACTIVITES_ARRETEES)} AS "activites",
    ${listOf(ACTIVITES_VIVES)} AS "vives",
    ${listOf(VENTILATIONS)} AS "ventilations",
    ${listOf(RENCONTRES)} AS "rencontres",
    ${listOf(COLLECTIVES)} AS "collectives",
    ${listOf(VENTILATIONS_COLLECTIVES)} AS "ventilationsCollectives",
    ${listOf(GROUPES)} AS "groupes",
    ${listOf(EXAMENS)} AS "examens",
    ${listOf(LISTES)} AS "listes",
    ${listOf(DECOMPTES)} AS "decomptes",
    ${listOf(DELAIS)} AS "delais",
    ${listOf(CADENCES)} AS "cadences",
    (SELECT "heuresHebdo" FROM stat_espace) AS "heuresHebdo",
    (SELECT count(*)::int FROM stat_intervenant) AS "intervenants",
    ARRAY(SELECT DISTINCT extract(year FROM "debut" AT TIME ZONE $3)::int FROM (
      SELECT "debut", "statut" FROM stat_seance UNION ALL SELECT "debut", "statut" FROM stat_rencontre
      UNION ALL SELECT "debut", "statut" FROM stat_collective) faite
      WHERE "statut" = 'TENUE' ORDER BY 1) AS "annees"`;
