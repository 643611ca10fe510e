import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { journaliser } from "@/lib/journal";

type Ligne = { nom: string; typeId: string | null; territoireId: string | null; telephone: string | null };

/**
 * Adds many structures at once, in one statement whatever their number; how many were. Fewer than asked: a name was
 * taken meanwhile, and the caller gives up. Types and territoires are the caller's to have found in the espace.
 */
export async function createStructures(tx: Tx, acteur: Acteur, lignes: readonly Ligne[]): Promise<number> {
  const created = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "Structure" ("espaceId", "id", "nom", "typeId", "territoireId", "telephone")
    SELECT ${acteur.espaceId}::uuid, gen_random_uuid(), x."nom", x."typeId", x."territoireId", x."telephone"
    FROM jsonb_to_recordset(${JSON.stringify(lignes)}::jsonb)
      AS x("nom" text, "typeId" uuid, "territoireId" uuid, "telephone" text)
    ON CONFLICT ("espaceId", "nom") DO NOTHING RETURNING "id"`;
  await journaliser(
    tx,
    acteur,
    "creer",
    "structure",
    created.map(({ id }) => id),
  );
  return created.length;
}

/** Changes the type, territoire and telephone of many structures, in one statement; how many were. */
export async function updateStructures(
  tx: Tx,
  acteur: Acteur,
  lignes: readonly (Ligne & { id: string })[],
): Promise<number> {
  const updated = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Structure" s SET "typeId" = x."typeId", "territoireId" = x."territoireId", "telephone" = x."telephone"
    FROM jsonb_to_recordset(${JSON.stringify(lignes)}::jsonb)
      AS x("id" uuid, "typeId" uuid, "territoireId" uuid, "telephone" text)
    WHERE s."espaceId" = ${acteur.espaceId}::uuid AND s."id" = x."id" AND s."retireeLe" IS NULL
    RETURNING s."id"::text`;
  await journaliser(
    tx,
    acteur,
    "modifier",
    "structure",
    updated.map(({ id }) => id),
  );
  return updated.length;
}
