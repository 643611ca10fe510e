import { Prisma } from "@/prisma/client/client";
import type { Cadre } from "./cadre";
import { envoyer } from "./envoyer";
import { ATTENDUS, demandes } from "./personnes";
import { prendre } from "./prendre";
import { rencontres } from "./rencontres";
import { seances } from "./seances";

/** All that the desk holds and the espace's delays, in one statement; its rows are those of the transaction's espace. */
export const sqlOfTaches = (cadre: Cadre): Prisma.Sql => Prisma.sql`
  SELECT e."delaiCompteRenduJours", e."delaiConfirmationJours",
    (SELECT coalesce(json_agg(t), '[]') FROM (
      ${prendre(cadre)}
      UNION ALL ${seances(cadre)}
      UNION ALL ${ATTENDUS}
      UNION ALL ${demandes(cadre)}
      UNION ALL ${rencontres(cadre)}
      UNION ALL ${envoyer(cadre)}) t) AS "taches"
  FROM "Espace" e WHERE e."id" = ${cadre.espaceId}::uuid`;
