/** Situations worked on by value of a list ($4) and délégation: each once, however often it says so. */
export const LISTES = `
  SELECT "liste", "code", "delegationId", count(*)::int AS "situations"
  FROM (
    SELECT DISTINCT c."liste", c."code", t."delegationId", t."situationId"
    FROM (SELECT DISTINCT "situationId", "delegationId" FROM arretee) t
    JOIN stat_choix c ON c."situationId" = t."situationId"
    UNION ALL
    SELECT DISTINCT 'outil', o."code", t."delegationId", t."situationId"
    FROM arretee t JOIN stat_outil o ON o."seanceId" = t."id" AND o."noteLe" < $5::timestamptz
  ) dite
  WHERE "liste" = ANY ($4::text[])
  GROUP BY "liste", "code", "delegationId"`;

/**
 * Every value of these lists, used or not, retired or not: a table without the values that nobody has
 * would tell which ones somebody has.
 */
export const VALEURS = `
  SELECT "liste", "code", "libelle", "retiree" FROM stat_valeur
  WHERE "liste" = ANY ($4::text[]) ORDER BY "liste", "ordre", "libelle"`;
