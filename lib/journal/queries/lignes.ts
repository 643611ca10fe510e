import type { Tx } from "@/lib/db";
import type { LigneScellee } from "@/lib/journal/rules/ligne";
import { Prisma } from "@/prisma/client/client";

type Espace = { espaceId: string };

/** The last seal of an espace, and when its line is from; null when nothing is sealed. */
export async function readDernier(tx: Tx, { espaceId }: Espace) {
  const sceau = await tx.journalSceau.findFirst({ where: { espaceId }, orderBy: { rang: "desc" } });
  if (!sceau) return null;
  const ligne = await tx.journal.findFirst({
    where: { espaceId, id: sceau.ligne },
    select: { le: true },
  });
  // The line of a seal only leaves with its month; gone, the verification will say so.
  return { ...sceau, le: ligne?.le ?? sceau.scelleLe };
}

/** Lines that have no seal, by id: those of after `depuis`, or of up to it. */
export async function listNonScellees(
  tx: Tx,
  { espaceId }: Espace,
  { depuis, avant = false, max }: { depuis: Date | null; avant?: boolean; max: number },
): Promise<LigneScellee[]> {
  const borne = avant
    ? Prisma.sql`j."le" <= ${depuis}`
    : depuis
      ? Prisma.sql`j."le" > ${depuis}`
      : Prisma.sql`true`;
  return tx.$queryRaw<LigneScellee[]>`
    SELECT "id", "le", "membreId", "partageId", "acte", "objet", "objetId", "motif" FROM "Journal" j
    WHERE j."espaceId" = ${espaceId}::uuid AND ${borne}
      AND NOT EXISTS (SELECT FROM "JournalSceau" s WHERE s."espaceId" = j."espaceId" AND s."ligne" = j."id")
    ORDER BY j."id" LIMIT ${max}`;
}
