import { sqlOf } from "@/lib/filtre";
import { Prisma } from "@/prisma/client/client";
import type { Cadre } from "./cadre";
import { seul } from "./nom";

/** The meetings beside the séances: to be said held or not; and their minutes, for the named secretary. */
export const rencontres = ({ now, rencontresATenir, rencontresAEcrire }: Cadre) => Prisma.sql`
  SELECT CASE WHEN r."statut" = 'PREVUE' THEN 'rencontre' ELSE 'compte-rendu-rencontre' END, r."id",
    CASE WHEN r."sorte" = 'INSTANCE' THEN coalesce(v."libelle", 'Instance') ELSE 'Sensibilisation' END,
    ${seul("i")}, r."debut", coalesce(r."reelFin", r."fin")
  FROM "Rencontre" r
  JOIN "Membre" i ON i."espaceId" = r."espaceId" AND i."id" = r."intervenantId"
  LEFT JOIN "Valeur" v ON v."espaceId" = r."espaceId" AND v."id" = r."instanceId"
  WHERE (${sqlOf(rencontresATenir, "r")} AND r."statut" = 'PREVUE' AND r."fin" <= ${now})
    OR (${sqlOf(rencontresAEcrire, "r")} AND r."ecritLe" IS NULL)`;
