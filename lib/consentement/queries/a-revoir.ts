import { accordARevoirLe } from "@/lib/consentement/rules/etat";
import type { Tx } from "@/lib/db";
import { dateFromJour, type Jour, jourFromDate } from "@/lib/time";
import { Prisma } from "@/prisma/client/client";

/** An agreement in force that is to be gone over again with the person, since which day. */
export type AccordARevoir = {
  id: string;
  situationId: string;
  code: string;
  referentId: string;
  survenuLe: Jour;
  aRevoirLe: Jour;
  /** It covers everyone gathered: where it does not, extending it goes over it again too. */
  complet: boolean;
};

/**
 * The agreements of situations being worked on, in force, that are soon as old as the espace lets them be, the oldest first;
 * of every référent·e or of one. They hold until the person takes them back. One statement.
 */
export async function readAccordsARevoir(
  tx: Tx,
  { espaceId, referentId }: { espaceId: string; referentId?: string },
  today: Jour,
): Promise<AccordARevoir[]> {
  const sien = referentId ? Prisma.sql`AND s."referentId" = ${referentId}::uuid` : Prisma.empty;
  type Ligne = Omit<AccordARevoir, "survenuLe" | "aRevoirLe"> & { survenuLe: Date; accordMois: number };
  // A month more than is needed: how long months are is `accordARevoirLe`'s to say.
  const accords = await tx.$queryRaw<Ligne[]>`
    SELECT c."id", c."survenuLe", s."id" AS "situationId", s."code", s."referentId", e."accordMois",
      consentement_etat(s."espaceId", s."id") = 'EN_VIGUEUR' AS complet
    FROM "Situation" s JOIN "Espace" e ON e."id" = s."espaceId" CROSS JOIN LATERAL (
      SELECT "id", "survenuLe" FROM "Consentement" c
      WHERE c."espaceId" = s."espaceId" AND c."situationId" = s."id" AND c."acte" IN ('ACCORD', 'MODIFICATION')
      ORDER BY c."rang" DESC LIMIT 1) c
    WHERE s."espaceId" = ${espaceId}::uuid AND s."statut" = 'SUIVIE' AND s."accordRetireLe" IS NULL ${sien}
      AND c."survenuLe" <= ${dateFromJour(today)}::date - make_interval(months => e."accordMois" - 2)
    ORDER BY c."survenuLe", s."code"`;
  return accords.flatMap(({ accordMois, ...accord }) => {
    const survenuLe = jourFromDate(accord.survenuLe);
    const aRevoirLe = accordARevoirLe(survenuLe, accordMois);
    return aRevoirLe <= today ? [{ ...accord, survenuLe, aRevoirLe }] : [];
  });
}
