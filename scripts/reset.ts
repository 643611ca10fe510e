import { existsSync, rmSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { Failure } from "./console/failure";
import { Steps } from "./console/steps";
import { prepareDemo } from "./demo/prepare";
import { type Embedded, removeDatabase, requireRunning } from "./postgres/embedded";
import { requirePlace } from "./postgres/place";
import { loadEnvFile, readSettings } from "./settings/settings";

/** Migrations, then the demonstration. */
const STEPS = 2;

async function isConfirmed(): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new Failure(
      "Sans terminal pour poser la question, « npm run reset -- --yes » vide la démonstration.",
    );
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(
    "Vider la démonstration de ce dossier et revenir à son début ? (oui/non) ",
  );
  terminal.close();
  return /^o(ui)?$/i.test(answer.trim());
}

/** Recul is running: it goes on with a new database. */
async function resetRunning(embedded: Embedded): Promise<void> {
  await removeDatabase(embedded);
  await prepareDemo(embedded, new Steps(STEPS, 0));
  process.stdout.write("La démonstration est revenue à son début.\n");
}

/** Recul is stopped: the next start makes everything again. */
async function resetStopped(dataFolder: string): Promise<void> {
  if (existsSync(dataFolder))
    rmSync((await requirePlace(dataFolder)).clusterFolder, { recursive: true, force: true });
  process.stdout.write("La démonstration est vidée : « npm start » la remplira de nouveau.\n");
}

/** `npm run reset`: empties the demonstration, after asking unless `--yes`. */
export async function main(args: string[]): Promise<void> {
  loadEnvFile();
  const settings = readSettings(process.env);
  if (settings.mode === "production")
    throw new Failure("DATABASE_URL est défini : reset ne vide que la démonstration embarquée.");
  if (!args.includes("--yes") && !(await isConfirmed())) {
    process.stdout.write("Rien n’a été touché.\n");
    return;
  }
  const running = await requireRunning(settings.dataFolder).catch(() => undefined);
  await (running ? resetRunning(running) : resetStopped(settings.dataFolder));
}
