import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";

/** Holds a séance until the end of the transaction: its agenda, its people and its consents are seen together. */
export async function lockSeance(tx: Tx, { espaceId }: Acteur, seanceId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Seance" WHERE "espaceId" = ${espaceId}::uuid AND "id" = ${seanceId}::uuid FOR UPDATE`;
}
