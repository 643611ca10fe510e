import { Prisma } from "@/prisma/client/client";
import type { Cadre } from "./cadre";

const SUJETS = {
  situation: Prisma.raw(`s."espaceId" AND x."situationId" = s."id"`),
  groupe: Prisma.raw(`g."espaceId" AND x."groupeId" = g."id"`),
};

/** When the last séance was held, and whether another already waits: to come, to be noted, or for a new date. */
const seancesOf = (sujet: keyof typeof SUJETS, now: Date) => Prisma.sql`
  LEFT JOIN LATERAL (
    SELECT max(x."debut") FILTER (WHERE x."statut" = 'TENUE') AS "tenue",
      bool_or(x."statut" IN ('REPORTEE', 'CONFIRMEE') OR (x."statut" = 'PROPOSEE' AND x."debut" > ${now})) AS "prevue"
    FROM "Seance" x WHERE x."espaceId" = ${SUJETS[sujet]}) q ON true`;

/** Work accepted with nothing booked since the delay. */
export const prendre = ({ now, retard }: Cadre) => Prisma.sql`
  SELECT CASE WHEN w."groupe" THEN 'groupe-sans-seance' ELSE 'sans-seance' END AS "nature", w."id", w."code",
    ARRAY[w."intervenantId"] AS "qui", NULL::timestamptz AS "moment", greatest(w."depuis", w."tenue") AS "depuis",
    1 AS "nombre"
  FROM (
    SELECT s."espaceId", s."id", s."code", s."intervenantId", s."accepteeLe" AS "depuis", false AS "groupe", q.*
    FROM "Situation" s ${seancesOf("situation", now)}
    WHERE s."statut" = 'SUIVIE' AND s."accordRetireLe" IS NULL
    UNION ALL
    SELECT g."espaceId", g."id", g."code", g."intervenantId", g."creeLe", true, q.*
    FROM "Groupe" g ${seancesOf("groupe", now)}
    WHERE g."statut" = 'OUVERT'
  ) w
  WHERE w."prevue" IS NOT TRUE AND (w."tenue" IS NULL OR w."tenue" <= ${retard})`;
