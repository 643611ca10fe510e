import type { Tx } from "@/lib/db";
import type { RoleCode } from "@/prisma/client/enums";

type Droits = { id: string; roles: readonly RoleCode[]; delegations: readonly string[] };

/** Gives members these roles and délégations and no other; they hold from their next request. */
export async function writeDroits(tx: Tx, espaceId: string, droits: readonly Droits[]): Promise<void> {
  const ids = droits.map(({ id }) => id);
  const roles = JSON.stringify(
    droits.flatMap(({ id, roles }) => [...new Set(roles)].map((role) => ({ id, role }))),
  );
  const perimetres = JSON.stringify(
    droits.flatMap(({ id, delegations }) =>
      [...new Set(delegations)].map((delegationId) => ({ id, delegationId })),
    ),
  );
  await tx.$executeRaw`DELETE FROM "MembreRole" r WHERE r."espaceId" = ${espaceId}::uuid AND r."membreId" = ANY(${ids}::uuid[])
    AND NOT EXISTS (SELECT FROM jsonb_to_recordset(${roles}::jsonb) AS x("id" uuid, "role" text)
      WHERE x."id" = r."membreId" AND x."role" = r."role"::text)`;
  await tx.$executeRaw`DELETE FROM "Perimetre" p WHERE p."espaceId" = ${espaceId}::uuid AND p."membreId" = ANY(${ids}::uuid[])
    AND NOT EXISTS (SELECT FROM jsonb_to_recordset(${perimetres}::jsonb) AS x("id" uuid, "delegationId" uuid)
      WHERE x."id" = p."membreId" AND x."delegationId" = p."delegationId")`;
  await tx.$executeRaw`INSERT INTO "MembreRole" ("espaceId", "membreId", "role")
    SELECT ${espaceId}::uuid, x."id", x."role"::"RoleCode"
    FROM jsonb_to_recordset(${roles}::jsonb) AS x("id" uuid, "role" text) ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`INSERT INTO "Perimetre" ("espaceId", "membreId", "delegationId")
    SELECT ${espaceId}::uuid, x."id", x."delegationId"
    FROM jsonb_to_recordset(${perimetres}::jsonb) AS x("id" uuid, "delegationId" uuid) ON CONFLICT DO NOTHING`;
}

/** The active members who administer the espace, held until the end of the transaction: two cannot leave at once. */
export async function lockAdministrateurs(tx: Tx, espaceId: string): Promise<string[]> {
  const administrateurs = await tx.$queryRaw<{ membreId: string }[]>`
    SELECT r."membreId" FROM "MembreRole" r JOIN "Membre" m ON m."espaceId" = r."espaceId" AND m."id" = r."membreId"
    WHERE r."espaceId" = ${espaceId}::uuid AND r."role" = 'ADMINISTRATEUR' AND m."desactiveLe" IS NULL FOR UPDATE OF m`;
  return administrateurs.map(({ membreId }) => membreId);
}
