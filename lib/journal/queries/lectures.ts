import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { objetsOf, REPERES } from "@/lib/journal/queries/reperes";
import { type Consultation, grouper, type LectureLue } from "@/lib/journal/rules/consultations";
import { Prisma } from "@/prisma/client/client";

/** A year of a situation that many read fits in it; one line more says that it does not. */
const MAX = 2_000;

/** What is read of a situation, to tell who consulted it. */
export const CONSULTEE = {
  ...{ id: true, code: true },
  consentements: {
    where: { acte: "RETRAIT" },
    orderBy: { enregistreLe: "desc" },
    select: { enregistreLe: true },
  },
} as const satisfies Prisma.SituationSelect;

export type Consultations = {
  personnes: Consultation[];
  /** When withdrawals were recorded, the latest first. */
  retraits: Date[];
  /** Where there are too many readings to say them all: those from then on; null when they are all there. */
  depuis: Date | null;
};

/**
 * Who read what of one situation, or took it away, visit by visit, the latest first. `bornes` narrow the lines `j` of the
 * journal. The caller has proved access. One statement, whatever was read.
 */
export async function readConsultations(
  tx: Tx,
  { espaceId, membreId }: Pick<Acteur, "espaceId" | "membreId">,
  { id, consentements }: Prisma.SituationGetPayload<{ select: typeof CONSULTEE }>,
  bornes: readonly Prisma.Sql[] = [],
): Promise<Consultations> {
  const lectures = await readLectures(tx, espaceId, id, bornes);
  const retraits = consentements.map(({ enregistreLe }) => enregistreLe);
  const lues = lectures.slice(0, MAX);
  const depuis = lectures.length > MAX ? (lues.at(-1)?.le ?? null) : null;
  return { personnes: grouper(lues, retraits, membreId), retraits, depuis };
}

/** The same minute by minute, and on each side of a withdrawal. */
function readLectures(
  tx: Tx,
  espaceId: string,
  situationId: string,
  bornes: readonly Prisma.Sql[],
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
    GROUP BY 1, 2, 3, 4, 5, 6, j."minute", j."retraits" ORDER BY min(j."le") DESC LIMIT ${MAX + 1}`;
}
