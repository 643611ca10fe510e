import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** So many of the processes that deliver mails and do the jobs. */
export const startTravailleurs = (nombre: number, env: Record<string, string>): ChildProcess[] =>
  Array.from({ length: nombre }, () =>
    spawn(process.execPath, ["--import", "tsx", "scripts/worker.ts"], {
      env: { ...process.env, ...env, DATABASE_POOL: "2" },
      stdio: "ignore",
    }),
  );

/** Waits for those that have not ended by themselves. */
export async function stopTravailleurs(travailleurs: readonly ChildProcess[]): Promise<void> {
  for (const travailleur of travailleurs) {
    if (travailleur.exitCode !== null || travailleur.signalCode !== null) continue;
    const exit = once(travailleur, "exit");
    travailleur.kill("SIGTERM");
    await exit;
  }
}
