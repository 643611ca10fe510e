import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { objetsOf, REPERES } from "@/lib/journal/queries/reperes";
import type { LectureLue } from "@/lib/journal/rules/consultations";
import { Prisma } from "@/prisma/client/client";

/** A year of a situation that many read fits in it; one line more says that it does not. */
export const LECTURES_MAX = 2_000;

/**
 * What was read of one situation, or taken away, minute by minute and on each side of a withdrawal, the latest first: one
 * more than LECTURES_MAX at most. `bornes` narrow the lines `j`. The
 * caller has proved access. One statement, whatever was read.
 */
export function readLectures(
  tx: Tx,
  { espaceId }: Pick<Acteur, "espaceId">,
  situationId: string,
  bornes: readonly Prisma.Sql[] = [],
): Promise<LectureLue[]> {
  const clauses = [
    Prisma.sql`j."espaceId" = ${espaceId}::uuid AND j."acte" IN ('lire', 'exporter', 'telecharger')`,
    Prisma.sql`j."objetId" IN (${objetsOf(espaceId, Prisma.sql`"id" = ${situationId}::uuid`)})`,
    ...bornes,
  ];
  return tx.$queryRaw<LectureLue[]>`
    SELECT j."membreId"::text, m."prenom" || ' ' || m."nom" AS nom, v."libelle" AS profession, t."nom" AS structure,
      j."objet", o.jour, min(j."le") AS le
    FROM (SELECT j.*, date_trunc('minute', j."le") AS "minute",
        (SELECT count(*) FROM "Consentement" c WHERE c."espaceId" = ${espaceId}::uuid AND c."situationId" = ${situationId}::uuid
          AND c."acte" = 'RETRAIT' AND c."enregistreLe" < j."le") AS "retraits"
      FROM "Journal" j
      WHERE ${Prisma.join(clauses, " AND ")}) j
    JOIN "Membre" m ON m."espaceId" = j."espaceId" AND m."id" = j."membreId"
    LEFT JOIN "Valeur" v ON v."espaceId" = m."espaceId" AND v."id" = m."professionId"
    LEFT JOIN "Structure" t ON t."espaceId" = m."espaceId" AND t."id" = m."structureId"
    ${REPERES}
    GROUP BY 1, 2, 3, 4, 5, 6, j."minute", j."retraits" ORDER BY min(j."le") DESC LIMIT ${LECTURES_MAX + 1}`;
}
