import { afterAll, beforeAll, expect, it } from "vitest";
import { closeDb, readEspace, withEspace } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";
import { createEspaceDeTest } from "@/tests/factories/espace";
import { createSituation } from "@/tests/factories/situation";
import { clientOf } from "@/tests/support/clients";
import { hasPgbouncer, startPgbouncer } from "@/tests/support/pgbouncer";

/** Fewer connections than units of work under way: each goes from one espace to another all the time. */
const CONNEXIONS = 2;
let end: (() => Promise<void>) | undefined;

beforeAll(async () => {
  if (!hasPgbouncer()) return;
  const pooler = await startPgbouncer(
    [process.env.DATABASE_URL_APP ?? "", process.env.DATABASE_URL_STATS ?? ""],
    CONNEXIONS,
  );
  end = pooler.end;
  // Before lib/db opens its first connection.
  process.env.DATABASE_URL_APP = pooler.through(process.env.DATABASE_URL_APP ?? "");
  process.env.DATABASE_URL_STATS = pooler.through(process.env.DATABASE_URL_STATS ?? "");
});
afterAll(async () => {
  await closeDb();
  await end?.();
});

it.skipIf(!hasPgbouncer())("keeps the espaces apart behind a pooler in transaction mode", async () => {
  const espaces = await Promise.all(Array.from({ length: 4 }, () => createEspaceDeTest()));
  for (const espace of espaces) await createSituation(espace);
  const lues = await Promise.all(
    Array.from({ length: 60 }, async (_, n) => {
      const acteur = espaces[n % espaces.length] as (typeof espaces)[number];
      const rows =
        n % 3 === 0
          ? await readEspace<{ espaceId: string }>(acteur, Prisma.sql`SELECT "espaceId" FROM "Situation"`)
          : await withEspace(acteur, (tx) => tx.situation.findMany({ select: { espaceId: true } }));
      return rows.map(({ espaceId }) => espaceId === acteur.espaceId);
    }),
  );
  expect(lues).toEqual(Array.from({ length: 60 }, () => [true]));
});

it.skipIf(!hasPgbouncer())("leaves no espace set on a connection that another will take", async () => {
  const admin = await clientOf("admin");
  const { rows } = await admin.query(
    "SELECT count(*)::int AS n FROM pg_stat_activity WHERE usename = 'recul_app' AND datname = current_database()",
  );
  expect(rows[0].n).toBeLessThanOrEqual(CONNEXIONS);
  const vide = await readEspace(
    { espaceId: "00000000-0000-4000-8000-000000000000" },
    Prisma.sql`SELECT FROM "Situation"`,
  );
  expect(vide).toEqual([]);
});
