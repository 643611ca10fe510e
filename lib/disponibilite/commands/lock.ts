import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { manageableMembres } from "@/lib/disponibilite/access";

/** Holds the member's row, so that two openings added at once cannot overlap; false when it is not the acteur's to keep. */
export async function lockMembre(tx: Tx, acteur: Acteur, membreId: string): Promise<boolean> {
  const where = { AND: [manageableMembres(acteur), { id: membreId }] };
  if (!(await tx.membre.findFirst({ where, select: { id: true } }))) return false;
  await tx.$queryRaw`SELECT FROM "Membre" WHERE "espaceId" = ${acteur.espaceId}::uuid AND "id" = ${membreId}::uuid FOR NO KEY UPDATE`;
  return true;
}
