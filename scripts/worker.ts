import pg from "pg";
import PgBoss from "pg-boss";
import { closeDb } from "@/lib/db";
import { env } from "@/lib/env";
import { purgeImports } from "@/lib/import/commands/create";
import { deliverEnvois } from "@/lib/message/commands/deliver";
import { remindEspaces } from "@/lib/message/commands/remind";
import { now } from "@/lib/time";

const SCHEMA = "travaux";
/** As often as cron can: what waits for its next try, and what no notification told of. */
const ENVOIS = "* * * * *";
const RAPPELS = "*/15 * * * *";

/** Runs the work one at a time; asked for again meanwhile, once more after. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async () => {
    do {
      again = false;
      await work();
    } while (again);
  };
  return () => {
    again = true;
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
}

// Crash only: a worker that loses the database or meets a bug ends, and the process that started it starts another.
function fail(error: unknown): never {
  process.stderr.write(`Envois : ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

/** Sends the mails and makes the reminders, apart from the pages: it cannot slow them, and they do not need it. */
async function work(): Promise<void> {
  const connectionString = env().DATABASE_URL_APP;
  const deliver = oneAtATime(() => deliverEnvois(now));
  const boss = new PgBoss({ connectionString, schema: SCHEMA, migrate: false, max: 2 });
  boss.on("error", fail);
  await boss.start();
  await boss.work("envois", deliver);
  await boss.work("rappels", async () => {
    await remindEspaces(now);
    await purgeImports(now);
  });
  await boss.schedule("envois", ENVOIS);
  await boss.schedule("rappels", RAPPELS);

  const ear = new pg.Client({ connectionString });
  ear.on("error", fail);
  ear.on("notification", () => void deliver().catch(fail));
  await ear.connect();
  await ear.query("LISTEN envois");

  const stop = async () => {
    await boss.stop({ graceful: true });
    await deliver();
    await ear.end();
    await closeDb();
    process.exit(0);
  };
  process.once("SIGTERM", () => void stop().catch(fail));
  await deliver();
}

await work().catch(fail);
