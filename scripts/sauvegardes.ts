import PgBoss from "pg-boss";
import { Failure } from "./console/failure";
import { readCle } from "./sauvegarde/cle";
import { runPlan } from "./sauvegarde/executer";
import { readPlan } from "./sauvegarde/plan";
import { sayErreur, sayFait } from "./worker/dire";

const SCHEMA = "travaux";
const FILE = "sauvegardes";
const ZONE = "Europe/Paris";

const SUJET = "Sauvegarde";

// Crash only, like the worker: the process that started it starts another.
function fail(error: unknown): never {
  sayErreur(SUJET, error);
  process.exit(1);
}

/**
 * Makes the backups at their hour, in a process of its own: it alone holds the owner's address beside the pages and the mails,
 * and a long backup slows neither. pg-boss keeps the clock, so that several servers make one backup.
 */
async function work(): Promise<void> {
  const ownerUrl = process.env.DATABASE_URL ?? "";
  const plan = readPlan(process.env);
  if (!plan) throw new Failure("RECUL_SAUVEGARDE_DOSSIER manque");
  const { publique } = await readCle(process.env.RECUL_SAUVEGARDE_CLE ?? "");
  const boss = new PgBoss({ connectionString: ownerUrl, schema: SCHEMA, migrate: false, max: 2 });
  boss.on("error", fail);
  await boss.start();
  await boss.work(FILE, async () => {
    try {
      sayFait(SUJET, await runPlan(plan, ownerUrl, publique));
    } catch (error) {
      sayErreur(SUJET, error);
      throw error;
    }
  });
  await boss.schedule(FILE, plan.cron, null as never, { tz: ZONE });
  process.once("SIGTERM", () => void boss.stop({ graceful: true }).then(() => process.exit(0), fail));
}

await work().catch(fail);
