import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";
import type { Trousseau } from "@/lib/trousseau";
import { withConnection } from "../postgres/connection";
import { AVANT } from "./avant";
import { EN_UNE_FOIS, HORS_TRANSACTION, insist, LOCK_MS } from "./insister";
import { type Applied, planMigrations } from "./plan";
import { type Migration, readMigrations } from "./read";
import { record, requireTable } from "./registre";

const FOLDER = "prisma/migrations";

/** The lock Prisma itself takes: the two never migrate at the same time. */
const PRISMA_LOCK = 72_707_369;
const LOCK_PAUSE_MS = 200;

/** An index built beside what goes on keeps nobody waiting while it waits for the transactions under way. */
const ALONE_LOCK_MS = 60_000;

/**
 * Asked again and again: who waits for a lock inside a statement holds a snapshot, for which an index built concurrently by
 * who has the lock would wait for ever.
 */
async function takeLock(client: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query("SELECT pg_try_advisory_lock($1) AS taken", [PRISMA_LOCK]);
    if (rows[0].taken) return;
    await wait(LOCK_PAUSE_MS);
  }
}

/** What a build that was cut left behind serves no read and costs every write. */
async function dropInvalid(client: pg.Client, { sql }: Migration): Promise<void> {
  const { rows } = await client.query<{ nom: string }>(
    `SELECT c.relname AS nom FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
     WHERE NOT i.indisvalid AND c.relnamespace = current_schema()::regnamespace`,
  );
  for (const { nom } of rows.filter((row) => sql.includes(row.nom)))
    await client.query(`DROP INDEX CONCURRENTLY IF EXISTS ${client.escapeIdentifier(nom)}`);
}

/** One statement outside of any transaction. Cut, it is done again: it is written so that twice is once. */
async function tryAlone(client: pg.Client, migration: Migration): Promise<void> {
  const startedAt = new Date();
  try {
    await client.query(`SET lock_timeout = ${ALONE_LOCK_MS}`);
    await dropInvalid(client, migration);
    await client.query(migration.sql);
    await record(client, migration, startedAt);
  } finally {
    await client.query("RESET lock_timeout");
  }
}

async function tryOne(client: pg.Client, migration: Migration): Promise<void> {
  if (migration.alone) return tryAlone(client, migration);
  const startedAt = new Date();
  try {
    await client.query(`BEGIN; SET LOCAL lock_timeout = ${LOCK_MS}`);
    await client.query(migration.sql);
    await record(client, migration, startedAt);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
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
    await takeLock(client);
    await requireTable(client);
    const { rows } = await client.query<Applied>(
      `SELECT "migration_name", "checksum", "finished_at", "rolled_back_at" FROM "_prisma_migrations"`,
    );
    const pending = planMigrations(readMigrations(folder), rows).filter(
      ({ name }) => among?.has(name) ?? true,
    );
    for (const migration of pending) {
      await AVANT[migration.name]?.(client, cles);
      await insist(migration.name, migration.alone ? HORS_TRANSACTION : EN_UNE_FOIS, () =>
        tryOne(client, migration),
      );
    }
    return pending.length;
  });
}
