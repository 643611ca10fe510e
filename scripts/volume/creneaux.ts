import { drawsOf, type Ici } from "./brouillon";

/** Séances of a group among all; sessions of a situation; how many situations an intervenant·e follows at once, at most. */
const COLLECTIVE_SUR = 15;
const SEANCES_PAR_SITUATION = 6;
const FILE_ACTIVE = 60;

/**
 * Who sits when: séances of a year over its working days, each intervenant·e's in turn, two or three a day that leave room
 * for preparation, and the same situation again some five weeks later. One in fifteen is a group's. Of those past nine in ten
 * were held.
 */
export function writeCreneaux({ now, ...ici }: Ici): string {
  const { tirage, parmi } = drawsOf({ now, ...ici });
  const { rang, intervenants, zone, annees } = ici;
  const parAn = Math.max(...annees.map(({ seances }) => seances)) / intervenants;
  const file = Math.max(3, Math.min(FILE_ACTIVE, Math.floor(parAn / 8)));
  const seul = `(k - (k + 1) / ${COLLECTIVE_SUR})`;
  return `INSERT INTO volume_creneau
    WITH annee AS (
      SELECT * FROM (VALUES ${annees.map(({ annee, seances }) => `(${annee}, ${seances})`)}) a("annee", "seances")
    ), jour AS (
      SELECT "annee", d::date AS "jour", row_number() OVER (PARTITION BY "annee" ORDER BY d) - 1 AS "place",
        count(*) OVER (PARTITION BY "annee") AS "jours"
      FROM annee, generate_series(make_date("annee", 1, 2), make_date("annee", 12, 30), '1 day') d
      WHERE extract(isodow FROM d) < 6
    ), tour AS (
      SELECT "annee", j % ${intervenants} AS "intervenant", j / ${intervenants} AS "m",
        ("seances" - 1 - j % ${intervenants}) / ${intervenants} + 1 AS "siennes"
      FROM annee, generate_series(0, "seances" - 1) j
    ), pose AS (
      SELECT t.*, "jour", row_number() OVER (PARTITION BY t."annee", "intervenant", "jour" ORDER BY "m") AS "place"
      FROM tour t JOIN jour j ON j."annee" = t."annee" AND j."place" = ("m" * "jours" / "siennes" + 7 * "intervenant") % "jours"
    ), suite AS (
      SELECT *, ("jour" + (ARRAY['08:30', '11:45', '15:00'])["place"]::time) AT TIME ZONE '${zone}' AS "debut",
        (row_number() OVER (PARTITION BY "intervenant" ORDER BY "jour", "place") - 1)::int AS k
      FROM pose
    ), numero AS (
      SELECT *, (row_number() OVER (ORDER BY "debut", "intervenant"))::int AS "n" FROM suite
    )
    SELECT ${rang}, "n", "annee", extract(quarter FROM "jour")::int, "intervenant",
      CASE WHEN k % ${COLLECTIVE_SUR} < ${COLLECTIVE_SUR - 1} THEN
        (${seul} / ${file * SEANCES_PAR_SITUATION} * ${file} + ${seul} % ${file}) * ${intervenants} + "intervenant" END,
      "debut",
      (CASE WHEN "debut" + interval '3 hours' > '${now.toISOString()}' THEN ${parmi(["'CONFIRMEE'", "'CONFIRMEE'", "'PROPOSEE'"], 10, '"n"')}
        WHEN ${tirage(11, '"n"')} < 0.9 THEN 'TENUE' ELSE ${parmi(["'ANNULEE'", "'ANNULEE'", "'NON_TENUE'", "'NON_TENUE'", "'REPORTEE'"], 12, '"n"')} END)::"StatutSeance"
    FROM numero`;
}
