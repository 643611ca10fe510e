import { randomUUID } from "node:crypto";
import type pg from "pg";
import { Failure } from "../console/failure";
import type { Migration } from "./read";

/** Prisma's own table, to the letter, so that `prisma migrate` can take over at any time. */
const TABLE = `CREATE TABLE "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

export async function requireTable(client: pg.Client): Promise<void> {
  const { rows } = await client.query(`SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS present,
    EXISTS (SELECT FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = current_schema()::regnamespace) AS filled`);
  if (rows[0].present) return;
  if (rows[0].filled)
    throw new Failure("La base n’est pas vide et n’est pas une base de Recul : donnez-lui une base vide.");
  await client.query(TABLE);
}

/** Notes a migration as applied. */
export const record = (client: pg.Client, { checksum, name }: Migration, startedAt: Date) =>
  client.query(
    `INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count")
     VALUES ($1, $2, clock_timestamp(), $3, $4, 1)`,
    [randomUUID(), checksum, name, startedAt],
  );
