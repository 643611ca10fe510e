import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** The most memory a process has taken, in megabytes; none once it is over. */
function memoryOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

/** A command of the product in a process of its own, the most memory it took in megabytes, and what it said. */
export async function command(nom: string, args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, ["--conditions=react-server", "scripts/start.mjs", nom, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let dit = "";
  for (const sortie of [child.stdout, child.stderr])
    sortie?.on("data", (morceau) => {
      dit += morceau;
    });
  let fini = false;
  const fin = new Promise<number | null>((resolve) => child.once("close", resolve)).finally(() => {
    fini = true;
  });
  let memoire = 0;
  while (!fini) {
    memoire = Math.max(memoire, memoryOf(child.pid));
    await wait(500);
  }
  return { code: await fin, dit: dit.trim(), memoire: Math.round(memoire) };
}
