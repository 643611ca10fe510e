import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/prisma/client/client";

/** A version held until the end of the transaction. */
export type BilanTenu = {
  id: string;
  annee: number;
  version: number;
  revision: number;
  page: string | null;
};

/** Holds a version, then reads it, if this clause of access.ts lets the acteur; null otherwise. */
export async function holdBilan(
  tx: Tx,
  { espaceId }: Acteur,
  permis: Prisma.BilanWhereInput,
  bilanId: string,
): Promise<BilanTenu | null> {
  await tx.$queryRaw`SELECT 1 FROM "Bilan" WHERE "espaceId" = ${espaceId}::uuid AND "id" = ${bilanId}::uuid FOR UPDATE`;
  return tx.bilan.findFirst({
    where: { AND: [permis, { espaceId, id: bilanId }] },
    select: { id: true, annee: true, version: true, revision: true, page: true },
  });
}
