import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { withEspace } from "@/lib/db";
import { objetsOf, REPERES } from "@/lib/journal/queries/reperes";
import { type Consultation, grouper, type LectureLue } from "@/lib/journal/rules/consultations";
import { referentSituations } from "@/lib/situation/access";
import { Prisma } from "@/prisma/client/client";

/** A year of a situation that many read fits in it. */
const MAX = 2_000;

export type PageConsultations = {
  id: string;
  code: string;
  personnes: Consultation[];
  /** When withdrawals were recorded, the latest first. */
  retraits: Date[];
};

/**
 * Who read what of a situation, and when, for its référent·e; null for anyone else. As far back as the journal is
 * kept. Three statements, whatever was read; asking is not a reading of the content.
 */
export async function getConsultations(
  acteur: Acteur,
  situationId: string,
): Promise<PageConsultations | null> {
  if (!isId(situationId)) return null;
  return withEspace(acteur, async (tx) => {
    const { espaceId, membreId } = acteur;
    const situation = await tx.situation.findFirst({
      where: { AND: [referentSituations(acteur), { id: situationId }] },
      select: {
        ...{ id: true, code: true },
        consentements: {
          where: { acte: "RETRAIT" },
          orderBy: { enregistreLe: "desc" },
          select: { enregistreLe: true },
        },
      },
    });
    if (!situation) return null;
    const lectures = await tx.$queryRaw<LectureLue[]>`
      SELECT j."membreId"::text, m."prenom" || ' ' || m."nom" AS nom, v."libelle" AS profession, t."nom" AS structure,
        j."objet", o.jour, min(j."le") AS le
      FROM (SELECT j.*, date_trunc('minute', j."le") AS "minute" FROM "Journal" j
        WHERE j."espaceId" = ${espaceId}::uuid AND j."acte" IN ('lire', 'exporter', 'telecharger')
          AND j."objetId" IN (${objetsOf(espaceId, Prisma.sql`"id" = ${situationId}::uuid`)})) j
      JOIN "Membre" m ON m."espaceId" = j."espaceId" AND m."id" = j."membreId"
      LEFT JOIN "Valeur" v ON v."espaceId" = m."espaceId" AND v."id" = m."professionId"
      LEFT JOIN "Structure" t ON t."espaceId" = m."espaceId" AND t."id" = m."structureId"
      ${REPERES}
      GROUP BY 1, 2, 3, 4, 5, 6, j."minute" ORDER BY min(j."le") DESC LIMIT ${MAX}`;
    const { id, code, consentements } = situation;
    const retraits = consentements.map(({ enregistreLe }) => enregistreLe);
    return { id, code, personnes: grouper(lectures, retraits, membreId), retraits };
  });
}
