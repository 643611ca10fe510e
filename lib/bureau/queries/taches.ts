import { NATURES } from "@/lib/bureau/rules";
import { Prisma } from "@/prisma/client/client";
import type { Cadre } from "./cadre";
import { envoyer } from "./envoyer";
import { ATTENDUS, demandes } from "./personnes";
import { prendre } from "./prendre";
import { rencontres } from "./rencontres";
import { seances } from "./seances";

/** What a section holds at most on the desk, a day's work; the rest is only counted. */
const AU_PLUS = 50;

const REGLES = Prisma.join(
  Object.entries(NATURES).map(
    ([nature, { section, delai, ...regle }], ordre) =>
      Prisma.sql`(${nature}::text, ${section}::text, ${delai}::text, ${"apres" in regle}::boolean, ${ordre}::int)`,
  ),
);

/** Where someone is to be spoken to; by telephone alone where it is the mail that does not reach them. */
const JOIGNABLE = Prisma.sql`(r."section" = 'rappeler' OR r."nature" = 'courriel')`;

/**
 * All that the desk holds, in one statement; its rows are those of the transaction's espace. A thing is due so many calendar
 * days of the espace after it began to wait. Each section begins with what is late, the longest overdue before; then what is
 * due or takes place, the soonest before; then what has no date, in the section's own order.
 */
export const sqlOfTaches = (cadre: Cadre): Prisma.Sql => Prisma.sql`
  WITH lues AS (
    ${prendre(cadre)}
    UNION ALL ${seances(cadre)}
    UNION ALL ${ATTENDUS}
    UNION ALL ${demandes(cadre)}
    UNION ALL ${rencontres(cadre)}
    UNION ALL ${envoyer(cadre)}),
  dues AS (
    SELECT l.*, n."section", n."ordre", n."apres", (l."moment" AT TIME ZONE e."zone")::date AS "jour",
      (${cadre.now}::timestamptz AT TIME ZONE e."zone")::date AS "today",
      (l."depuis" AT TIME ZONE e."zone")::date + CASE n."delai" WHEN 'alerte' THEN e."delaiAlerteJours"
        WHEN 'confirmation' THEN e."delaiConfirmationJours" WHEN 'compte-rendu' THEN e."delaiCompteRenduJours" END AS "echeance"
    FROM lues l JOIN (VALUES ${REGLES}) AS n ("nature", "section", "delai", "apres", "ordre") USING ("nature")
    JOIN "Espace" e ON e."id" = ${cadre.espaceId}::uuid
    WHERE NOT l."id" = ANY(${[...cadre.sauf]}::uuid[])),
  rangees AS (
    SELECT d.*, coalesce(d."echeance" < d."today", false) AS "enRetard", row_number() OVER (
      PARTITION BY d."section"
      ORDER BY d."echeance" < d."today" IS TRUE DESC, d."apres", coalesce(d."echeance", d."jour"), d."ordre", d."depuis", d."id") AS "rang"
    FROM dues d)
  SELECT r."section", sum(r."nombre")::int AS "nombre", (count(*) FILTER (WHERE r."enRetard"))::int AS "enRetard",
    json_agg(json_build_object('nature', r."nature", 'id', r."id", 'code', r."code", 'moment', r."moment", 'depuis', r."depuis",
      'nombre', r."nombre", 'echeance', r."echeance", 'enRetard', r."enRetard", 'qui', (
        SELECT coalesce(json_agg(json_build_object('nom', m."prenom" || ' ' || m."nom",
          'telephone', CASE WHEN ${JOIGNABLE} THEN coalesce(m."telephone", t."telephone") END,
          'courriel', CASE WHEN r."section" = 'rappeler' THEN m."courriel" END) ORDER BY m."nom", m."prenom"), '[]')
        FROM "Membre" m LEFT JOIN "Structure" t ON t."espaceId" = m."espaceId" AND t."id" = m."structureId"
        WHERE m."id" = ANY(r."qui"))) ORDER BY r."rang") FILTER (WHERE r."rang" <= ${AU_PLUS}) AS "taches"
  FROM rangees r GROUP BY r."section"`;
