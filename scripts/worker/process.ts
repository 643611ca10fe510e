import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { spawnWorker } from "../console/children";
import { isStopping } from "../console/lifecycle";

const WORKER = "scripts/worker.ts";
const PAUSE_MS = 5_000;

/**
 * Keeps a worker running beside the server: mails and reminders, in a process of their own. One that ends is replaced a
 * few seconds later: the pages go on meanwhile, and what it left half-done is taken over.
 */
export async function keepWorker(environment: NodeJS.ProcessEnv): Promise<void> {
  while (!isStopping()) {
    const child = spawnWorker(
      process.execPath,
      ["--import", "./scripts/next/leash.mjs", "--import", "tsx", WORKER],
      { env: { ...environment, DATABASE_POOL: "2" }, stdio: ["pipe", "ignore", "inherit"] },
    );
    await once(child, "exit");
    if (!isStopping()) await wait(PAUSE_MS, undefined, { ref: false });
  }
}
