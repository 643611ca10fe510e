import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";

/**
 * Holds a situation until the end of the transaction: consent, associations and decisions about it wait for one
 * another, so that a withdrawal is never overtaken by what was read before it.
 */
export async function lockSituation(tx: Tx, acteur: Acteur, situationId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Situation" WHERE "espaceId" = ${acteur.espaceId}::uuid AND "id" = ${situationId}::uuid FOR UPDATE`;
}

/**
 * Holds a situation beside the others who plan or write about it, until the end of the transaction: a withdrawal, a new
 * association or a closing waits, or has already been seen. What the acteur may do is asked after it.
 */
export async function holdSituation(tx: Tx, acteur: Acteur, situationId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Situation" WHERE "espaceId" = ${acteur.espaceId}::uuid AND "id" = ${situationId}::uuid FOR SHARE`;
}
