import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";
import type { Trousseau } from "@/lib/trousseau";
import { Failure, reasonOf } from "../console/failure";
import { withConnection } from "../postgres/connection";
import { AVANT } from "./avant";
import { type Applied, planMigrations } from "./plan";
import { type Migration, readMigrations } from "./read";

const FOLDER = "prisma/migrations";

/** The lock Prisma itself takes: the two never migrate at the same time. */
const PRISMA_LOCK = 72_707_369;

/**
 * A migration that waits for a table makes everyone who comes after it wait too: it waits for a moment only, lets them by, and
 * comes back. For about a minute in all.
 */
const LOCK_MS = 1_500;
const PAUSE_MS = 1_000;
const TRIES = 25;
/** The lock could not be had in time, or two waited for each other. */
const BUSY = new Set(["55P03", "40P01"]);

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

async function requireTable(client: pg.Client): Promise<void> {
  const { rows } = await client.query(`SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS present,
    EXISTS (SELECT FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = current_schema()::regnamespace) AS filled`);
  if (rows[0].present) return;
  if (rows[0].filled)
    throw new Failure("La base n’est pas vide et n’est pas une base de Recul : donnez-lui une base vide.");
  await client.query(TABLE);
}

async function tryOne(client: pg.Client, migration: Migration): Promise<void> {
  const startedAt = new Date();
  try {
    await client.query(`BEGIN; SET LOCAL lock_timeout = ${LOCK_MS}`);
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count")
       VALUES ($1, $2, clock_timestamp(), $3, $4, 1)`,
      [randomUUID(), migration.checksum, migration.name, startedAt],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}

/** Applies one migration; where the application holds what it needs, steps back so that pages go on, and tries again. */
async function applyOne(client: pg.Client, migration: Migration): Promise<void> {
  for (let essai = 1; ; essai++) {
    try {
      return await tryOne(client, migration);
    } catch (error) {
      const reason = reasonOf(error);
      if (BUSY.has(reason) && essai < TRIES) {
        await wait(PAUSE_MS);
        continue;
      }
      const { message } = error as Error;
      throw new Failure(
        BUSY.has(reason)
          ? `La migration « ${migration.name} » attend une table qui sert depuis plus d’une minute, et rien n’en a été gardé : recommencez à une heure calme.`
          : `La migration « ${migration.name} » a échoué et rien n’en a été gardé : ${message} (${reason}).`,
      );
    }
  }
}

/**
 * Brings the database of `ownerUrl` up to date while it serves, one transaction per migration, under a lock, and
 * returns how many were applied; with `among`, only those of these names. `cles` seal what an older version kept in
 * clear. Stands in for `prisma migrate deploy`, whose engine is a download.
 */
export function applyMigrations(
  ownerUrl: string,
  { folder = FOLDER, among, cles }: { folder?: string; among?: ReadonlySet<string>; cles?: Trousseau } = {},
): Promise<number> {
  return withConnection(ownerUrl, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [PRISMA_LOCK]);
    await requireTable(client);
    const { rows } = await client.query<Applied>(
      `SELECT "migration_name", "checksum", "finished_at", "rolled_back_at" FROM "_prisma_migrations"`,
    );
    const pending = planMigrations(readMigrations(folder), rows).filter(
      ({ name }) => among?.has(name) ?? true,
    );
    for (const migration of pending) {
      await AVANT[migration.name]?.(client, cles);
      await applyOne(client, migration);
    }
    return pending.length;
  });
}
