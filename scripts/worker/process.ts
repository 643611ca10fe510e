import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { spawnWorker } from "../console/children";
import { isStopping } from "../console/lifecycle";

const PAUSE_MS = 5_000;

/**
 * Keeps a program running beside the server, in a process of its own: the mails and reminders (`scripts/worker.ts`), the backups
 * at their hour (`scripts/sauvegardes.ts`). One that ends is replaced a few seconds later: the pages go on meanwhile, and what
 * it left half-done is taken over.
 */
export async function keepRunning(program: string, environment: NodeJS.ProcessEnv): Promise<void> {
  while (!isStopping()) {
    const child = spawnWorker(
      process.execPath,
      ["--import", "./scripts/next/leash.mjs", "--import", "tsx", program],
      { env: { ...environment, DATABASE_POOL: "2" }, stdio: ["pipe", "inherit", "inherit"] },
    );
    await once(child, "exit");
    if (!isStopping()) await wait(PAUSE_MS, undefined, { ref: false });
  }
}
