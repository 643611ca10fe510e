import pg from "pg";
import PgBoss from "pg-boss";
import { readAgendas } from "@/lib/agenda-externe/commands/lire";
import { makeFichiers } from "@/lib/bilan/commands/fichiers";
import { deliverComptes } from "@/lib/compte/commands/deliver";
import { closeDb } from "@/lib/db";
import { env } from "@/lib/env";
import { readExterieur } from "@/lib/exterieur";
import { purgeImports } from "@/lib/import/commands/create";
import { purgeJournaux } from "@/lib/journal/commands/purger";
import { sealJournaux } from "@/lib/journal/commands/sceller";
import { deliverEnvois } from "@/lib/message/commands/deliver";
import { remindEspaces } from "@/lib/message/commands/remind";
import { forgetPartages } from "@/lib/partage/commands/forget";
import { now } from "@/lib/time";
import { parseApart } from "./worker/analyse";
import { sayErreur } from "./worker/dire";

const SCHEMA = "travaux";
/** As often as cron can: what waits for its next try, and what no notification told of. */
const ENVOIS = "* * * * *";
const RAPPELS = "*/15 * * * *";
const AGENDAS = "*/5 * * * *";
const FICHIERS = "* * * * *";
const SCEAUX = "*/5 * * * *";

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

/** What could not be done is said, and the rest goes on. */
const report = (error: unknown): void => {
  sayErreur("Fichiers", error);
};

// Crash only: a worker that loses the database or meets a bug ends, and the process that started it starts another.
function fail(error: unknown): never {
  sayErreur("Envois", error);
  process.exit(1);
}

/**
 * Sends the mails, makes the reminders and the files of the bilans, seals the journal, and reads the calendars
 * elsewhere, apart from the pages: it cannot slow them, and they do not need it.
 */
async function work(): Promise<void> {
  const connectionString = env().DATABASE_URL_DIRECT ?? env().DATABASE_URL_APP;
  const deliver = oneAtATime(async () => {
    await deliverComptes(now);
    await deliverEnvois(now);
  });
  const read = oneAtATime(() => readAgendas(now, { read: readExterieur, parse: parseApart }));
  const make = oneAtATime(() => makeFichiers(now, report));
  const boss = new PgBoss({ connectionString, schema: SCHEMA, migrate: false, max: 2 });
  boss.on("error", fail);
  await boss.start();
  await boss.work("envois", deliver);
  await boss.work("rappels", async () => {
    // One that fails does not keep the others from being done.
    const faits = await Promise.allSettled(
      [remindEspaces, purgeImports, forgetPartages, purgeJournaux].map((fait) => fait(now)),
    );
    const echec = faits.find((fait) => fait.status === "rejected");
    if (echec) throw echec.reason;
  });
  await boss.work("agendas", read);
  await boss.work("fichiers", make);
  await boss.work(
    "sceaux",
    oneAtATime(() => sealJournaux(now)),
  );
  await boss.schedule("envois", ENVOIS);
  await boss.schedule("rappels", RAPPELS);
  await boss.schedule("agendas", AGENDAS);
  await boss.schedule("fichiers", FICHIERS);
  await boss.schedule("sceaux", SCEAUX);

  const woken: Record<string, () => Promise<void>> = { envois: deliver, agendas: read, fichiers: make };
  const ear = new pg.Client({ connectionString });
  ear.on("error", fail);
  ear.on("notification", ({ channel }) => void woken[channel]?.().catch(fail));
  await ear.connect();
  await ear.query("LISTEN envois; LISTEN agendas; LISTEN fichiers");

  const stop = async () => {
    await boss.stop({ graceful: true });
    await Promise.all([deliver(), make()]);
    await ear.end();
    await closeDb();
    process.exit(0);
  };
  process.once("SIGTERM", () => void stop().catch(fail));
  await Promise.all([deliver(), read(), make()]);
}

await work().catch(fail);
