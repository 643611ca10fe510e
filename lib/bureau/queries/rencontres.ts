import { sqlOf } from "@/lib/filtre";
import { Prisma } from "@/prisma/client/client";
import type { Cadre } from "./cadre";

const ancienne = (now: Date) => Prisma.sql`
  coalesce(r."reelFin", r."fin") < ${now}::timestamptz - (SELECT "delaiCompteRenduJours" + 1 FROM "Espace" WHERE "id" = r."espaceId") * interval '1 day'`;

/**
 * The meetings beside the séances: to be said held or not; and their minutes, for the named secretary. Those whose delay is
 * over make one line: they are not what a day begins with.
 */
export const rencontres = ({ now, rencontresATenir, rencontresAEcrire }: Cadre) => Prisma.sql`
  SELECT CASE WHEN r."statut" = 'PREVUE' THEN 'rencontre' ELSE 'compte-rendu-rencontre' END, r."id",
    CASE WHEN r."sorte" = 'INSTANCE' THEN coalesce(v."libelle", 'Instance') ELSE 'Sensibilisation' END,
    ARRAY[r."intervenantId"], r."debut", coalesce(r."reelFin", r."fin"), 1
  FROM "Rencontre" r
  LEFT JOIN "Valeur" v ON v."espaceId" = r."espaceId" AND v."id" = r."instanceId"
  WHERE (${sqlOf(rencontresATenir, "r")} AND r."statut" = 'PREVUE' AND r."fin" <= ${now})
    OR (${sqlOf(rencontresAEcrire, "r")} AND r."ecritLe" IS NULL AND NOT ${ancienne(now)})
  UNION ALL
  SELECT 'rencontres-anciennes', (array_agg(r."id"))[1], NULL, '{}', NULL, min(r."debut"), count(*)::int
  FROM "Rencontre" r
  WHERE ${sqlOf(rencontresAEcrire, "r")} AND r."ecritLe" IS NULL AND ${ancienne(now)}
  HAVING count(*) > 0`;
