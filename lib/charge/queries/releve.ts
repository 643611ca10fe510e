import type { Releve } from "@/lib/charge/rules/charge";
import type { Delegation, LigneAnnee } from "@/lib/charge/rules/parts";
import { addDays, type Jour, toInstant } from "@/lib/time";
import { Prisma } from "@/prisma/client/client";

/** What the statement answers: the work of some weeks, and of the year by délégation. */
export type ReleveLu = Releve & {
  /** How many people hold séances in the espace. */
  equipe: number;
  noms: { membreId: string; nom: string }[];
  delegations: Delegation[];
  annee: LigneAnnee[];
};

type Bornes = {
  zone: string;
  /** First and last days of the weeks, and the first day of the year. */
  du: Jour;
  au: Jour;
  janvier: Jour;
  now: Date;
};

const listOf = (lignes: Prisma.Sql) => Prisma.sql`(SELECT coalesce(json_agg(l), '[]') FROM (${lignes}) l)`;

/** « 2026-11-23 », as the days of `lib/time`. */
const JOUR = Prisma.sql`'YYYY-MM-DD'`;

/** The names of those who hold séances: the application's role alone reads them. */
const NOMS = Prisma.sql`
  SELECT m."id" AS "membreId", m."prenom" || ' ' || m."nom" AS "nom" FROM "Membre" m
  JOIN stat_intervenant i ON i."espaceId" = m."espaceId" AND i."membreId" = m."id" ORDER BY m."nom", m."prenom"`;

/**
 * The work of one person, or of everyone when `membreId` is null, in one statement: minutes by week of the espace's zone,
 * kind and délégation. What counts as work is said once, by the view `stat_charge`. With `noms`, it is for the
 * application's role; without, the statistics role may read it too.
 */
export function sqlOfReleve(
  { zone, du, au, janvier, now }: Bornes,
  membreId: string | null,
  noms: boolean,
): Prisma.Sql {
  const debut = toInstant(du, "00:00", zone);
  const fin = toInstant(addDays(au, 1), "00:00", zone);
  const mien = Prisma.sql`(${membreId}::uuid IS NULL OR "membreId" = ${membreId}::uuid)`;
  const minutes = Prisma.sql`"minutes" + "preparationMinutes" + "trajetMinutes"`;
  return Prisma.sql`
    SELECT
      (SELECT "heuresHebdo" FROM stat_espace) AS "heuresHebdo",
      (SELECT count(*)::int FROM stat_intervenant) AS "equipe",
      ARRAY(SELECT "membreId" FROM stat_intervenant WHERE ${mien}) AS "intervenants",
      ${noms ? listOf(NOMS) : Prisma.sql`'[]'::json`} AS "noms",
      ${listOf(Prisma.sql`
        SELECT "membreId", to_char(date_trunc('week', "debut" AT TIME ZONE ${zone}), ${JOUR}) AS "semaine",
          "sorte", "delegationId", "faite", sum(${minutes})::int AS "minutes"
        FROM stat_charge WHERE "debut" >= ${debut} AND "debut" < ${fin} AND ${mien} GROUP BY 1, 2, 3, 4, 5`)} AS "travaux",
      ${listOf(Prisma.sql`
        SELECT "membreId", "sorte", "delegationId", "seances", "rythmeSemaines", "minutes", "nombreSeances", "dateFin",
          to_char("depuis" AT TIME ZONE ${zone}, ${JOUR}) AS "depuis",
          to_char("derniere" AT TIME ZONE ${zone}, ${JOUR}) AS "derniere"
        FROM stat_rythme WHERE ${mien}`)} AS "rythmes",
      ${listOf(Prisma.sql`
        SELECT "membreId", "du", "au" FROM stat_absence
        WHERE "du" <= ${au}::date AND "au" >= ${du}::date AND ${mien}`)} AS "absences",
      ${listOf(Prisma.sql`
        SELECT "id", "nom", "partPrevue" FROM stat_delegation ORDER BY "ordre", "nom"`)} AS "delegations",
      ${listOf(Prisma.sql`
        SELECT "sorte", "delegationId", 0 AS "estimees",
          coalesce(sum(${minutes}) FILTER (WHERE "faite"), 0)::int AS "faites",
          coalesce(sum(${minutes}) FILTER (WHERE NOT "faite" AND "debut" >= ${now}), 0)::int AS "prevues"
        FROM stat_charge
        WHERE "debut" >= ${toInstant(janvier, "00:00", zone)} AND "debut" < ${fin} AND ${mien}
        GROUP BY 1, 2`)} AS "annee"`;
}
