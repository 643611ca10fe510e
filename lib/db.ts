import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "@/lib/env";
import { type Prisma, PrismaClient } from "@/prisma/client/client";

/** A transaction in which PostgreSQL shows one espace and no other. */
export type Tx = Prisma.TransactionClient;

type Unite = { espaceId: string; tx?: Tx };
type Base = { pool: pg.Pool; prisma: PrismaClient };

// Next loads this module once for pages and once more for route handlers: the pools are shared, so what tells
// their connections which espace to set must be too.
const shared = globalThis as typeof globalThis & {
  reculBases?: Map<string, Base>;
  reculUnite?: AsyncLocalStorage<Unite>;
  reculInstructions?: number;
  reculSonde?: pg.Pool;
};
shared.reculUnite ??= new AsyncLocalStorage<Unite>();
const unite = shared.reculUnite;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Past it PostgreSQL gives up on a read. The same as a unit of work is given. */
const LIMIT_MS = 20_000;
const BEGIN_READ = `BEGIN READ ONLY; SET LOCAL statement_timeout = ${LIMIT_MS}`;
/**
 * Row-level security and the views of the statistics role both ask for the espace, and PostgreSQL takes that for two
 * conditions: among 200 espaces it expects 200 times fewer rows than there are, and reads a year row by row, for minutes
 * (`npm run bench`, i). These reads go through all the rows of an espace: they are hashed.
 */
const BEGIN_STATS = `${BEGIN_READ}; SET LOCAL enable_nestloop = off`;
const BEGINS = new Set(["BEGIN", BEGIN_READ, BEGIN_STATS]);
const CONNECTION_MS = 10_000;

/**
 * Sets the espace in the same round trip as BEGIN. The setting is local to the
 * transaction, so it is safe behind a pooler in transaction mode.
 */
class EspaceClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: pg overloads `query` eight ways; this passes all of them on.
  override query(...args: any[]): any {
    const espaceId = unite.getStore()?.espaceId;
    const begin = args[0]?.text;
    if (espaceId && BEGINS.has(begin)) {
      args[0] = `${begin}; SELECT set_config('app.espace_id', '${espaceId}', true)`;
    }
    shared.reculInstructions = (shared.reculInstructions ?? 0) + 1;
    return super.query(...(args as Parameters<pg.Client["query"]>));
  }
}

/** A connection that drops fails its query and is replaced at the next use; without a listener it would end the process. */
const ignoreDrop = () => {};

function open(url: string): Base {
  shared.reculBases ??= new Map();
  const known = shared.reculBases.get(url);
  if (known) return known;
  const pool = new pg.Pool({
    connectionString: url,
    max: env().DATABASE_POOL,
    connectionTimeoutMillis: CONNECTION_MS,
    Client: EspaceClient,
    pipeline: true,
  });
  pool.on("error", ignoreDrop);
  const base = { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: "minimal" }) };
  shared.reculBases.set(url, base);
  return base;
}

const app = () => open(env().DATABASE_URL_APP);
const stats = () => open(env().DATABASE_URL_STATS);

/** A refusal undoes what was written before it, and is still the answer. */
class Refusal extends Error {
  constructor(readonly result: unknown) {
    super("refusal");
  }
}
const isRefusal = (result: unknown) =>
  typeof result === "object" && result !== null && (result as { ok?: unknown }).ok === false;

/** PostgreSQL gave up on a race that a second try settles: deadlock, serialization, a slot or a name just taken. */
const RETRIABLE = new Set(["40P01", "40001", "23P01", "23505"]);
const TRIES = 4;

/**
 * One unit of work in one espace: one transaction, the espace set for row-level security.
 * Nested calls for the same espace join the transaction under way.
 * A result `{ ok: false }` rolls back and is returned. Deadlocks, taken slots and taken names are run again from
 * the start: the second time, the command sees what was written meanwhile and says so.
 * Past `timeout` milliseconds PostgreSQL undoes it.
 */
export async function withEspace<T>(
  acteur: { espaceId: string },
  work: (tx: Tx) => Promise<T>,
  timeout = LIMIT_MS,
): Promise<T> {
  const { espaceId } = acteur;
  if (!UUID.test(espaceId)) throw new Error("espaceId is not a uuid");
  const current = unite.getStore();
  if (current?.tx) {
    if (current.espaceId !== espaceId) throw new Error("one unit of work, one espace");
    return work(current.tx);
  }
  for (let attempt = 1; ; attempt++) {
    try {
      return await unite.run({ espaceId }, () =>
        app().prisma.$transaction(
          (tx) =>
            unite.run({ espaceId, tx }, async () => {
              const result = await work(tx);
              if (isRefusal(result)) throw new Refusal(result);
              return result;
            }),
          { maxWait: CONNECTION_MS, timeout },
        ),
      );
    } catch (error) {
      if (error instanceof Refusal) return error.result as T;
      if (attempt >= TRIES || !RETRIABLE.has(sqlStateOf(error) ?? "")) throw error;
    }
  }
}

/**
 * One statement in one espace, that only reads: BEGIN with the espace, the statement and COMMIT in one round trip.
 * Fails when no connection is free within 10 s, when the statement takes more than 20 s, or when its connection drops.
 */
async function readOnce<Row>(
  { base, begin }: { base: Base; begin: string },
  espaceId: string,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  if (!UUID.test(espaceId)) throw new Error("espaceId is not a uuid");
  const client = await base.pool.connect();
  client.on("error", ignoreDrop);
  try {
    const [, { rows }] = await Promise.all([
      unite.run({ espaceId }, () => client.query({ text: begin })),
      client.query(text, values),
      client.query("COMMIT"),
    ]);
    client.off("error", ignoreDrop);
    client.release();
    return rows as Row[];
  } catch (error) {
    client.off("error", ignoreDrop);
    client.release(true);
    throw error;
  }
}

/**
 * Rows of a statement written by hand, for the pages that are read all day: the client engine costs more than the
 * query. On its own it is one round trip; within a unit of work it joins its transaction. Reading a narrative is not
 * for it: that leaves a line in the journal (lib/contenu).
 */
export async function readEspace<Row>(acteur: { espaceId: string }, query: Prisma.Sql): Promise<Row[]> {
  const current = unite.getStore();
  if (current?.tx) return withEspace(acteur, (tx) => tx.$queryRaw<Row[]>(query));
  return readOnce({ base: app(), begin: BEGIN_READ }, acteur.espaceId, query.text, query.values);
}

/** Rows of the statistics role, which has no grant on any table that names someone. */
export async function readStats<Row>(
  acteur: { espaceId: string },
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return readOnce({ base: stats(), begin: BEGIN_STATS }, acteur.espaceId, text, values);
}

/** One statement outside any espace: the account functions (`compte_*`, `session_*`). */
export async function callFunction<Row>(text: string, values: unknown[]): Promise<Row[]> {
  const { rows } = await app().pool.query(text, values);
  return rows as Row[];
}

/** Whether the database answers, by a connection of its own: pages that wait for one of theirs are busy, not broken. */
export async function probeDb(): Promise<void> {
  shared.reculSonde ??= new pg.Pool({
    connectionString: env().DATABASE_URL_APP,
    max: 1,
    connectionTimeoutMillis: CONNECTION_MS,
  }).on("error", ignoreDrop);
  await shared.reculSonde.query("SELECT 1");
}

/** The application's pool, for stores that bring their own SQL (sign-in limits). */
export const appPool = () => app().pool;

/** How busy the connections of this process are, by role, and how many statements it has sent. */
export function mesuresDb() {
  const pools = [...(shared.reculBases?.entries() ?? [])].map(([url, { pool }]) => ({
    role: url === env().DATABASE_URL_STATS ? "stats" : "app",
    total: pool.totalCount,
    libres: pool.idleCount,
    attente: pool.waitingCount,
  }));
  return { pools, instructions: shared.reculInstructions ?? 0 };
}

/** The SQLSTATE behind an error of Prisma or pg, if there is one. */
export function sqlStateOf(error: unknown): string | undefined {
  const seen = error as {
    code?: string;
    meta?: { code?: string; driverAdapterError?: { cause?: { originalCode?: string } } };
    cause?: { originalCode?: string };
  };
  return (
    seen?.meta?.driverAdapterError?.cause?.originalCode ??
    seen?.cause?.originalCode ??
    seen?.meta?.code ??
    seen?.code
  );
}

/** Closes the pools; for scripts and tests. */
export async function closeDb(): Promise<void> {
  for (const { pool, prisma } of shared.reculBases?.values() ?? []) {
    await prisma.$disconnect();
    await pool.end();
  }
  shared.reculBases?.clear();
  await shared.reculSonde?.end();
  delete shared.reculSonde;
}
