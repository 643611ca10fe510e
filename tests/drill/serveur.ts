import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { nextArguments } from "@/scripts/next/server";
import { findFreePort } from "@/scripts/postgres/ports";

const PATIENCE_MS = 60_000;

/** A server of the production build: its address, what it wrote, and how to end it, gently or not. */
export type Serveur = {
  base: string;
  port: number;
  child: ChildProcess;
  lignes: string[];
  kill9: () => Promise<void>;
  stop: () => Promise<void>;
};

const statusOf = (url: string) =>
  fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
    ({ status }) => status,
    () => 0,
  );

/** 200, 503, or 0 when nobody answers. */
export const preteOf = (base: string): Promise<number> => statusOf(`${base}/api/sante/pret`);
export const vivanteOf = (base: string): Promise<number> => statusOf(`${base}/api/sante`);

/** Waits until something is so; false when it is not in time. */
export async function until(isSo: () => Promise<boolean>, patienceMs = PATIENCE_MS): Promise<boolean> {
  const limit = performance.now() + patienceMs;
  while (!(await isSo())) {
    if (performance.now() > limit) return false;
    await wait(50);
  }
  return true;
}

/** Starts the server on a port, and waits for its first answer. */
export async function startServeur(env: Record<string, string> = {}, port?: number): Promise<Serveur> {
  const chosen = port ?? (await findFreePort());
  const child = spawn(process.execPath, nextArguments("start", chosen), {
    env: { ...process.env, ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lignes: string[] = [];
  for (const sortie of [child.stdout, child.stderr])
    sortie?.on("data", (morceau) => lignes.push(...String(morceau).split("\n").filter(Boolean)));
  const leash = () => child.kill("SIGKILL");
  process.once("exit", leash);
  child.once("exit", () => process.off("exit", leash));
  const base = `http://127.0.0.1:${chosen}`;
  if (!(await until(async () => (await vivanteOf(base)) === 200)))
    throw new Error(`the server does not start: ${lignes.join("\n")}`);
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, "exit");
    child.kill(signal);
    await exit;
  };
  return { base, port: chosen, child, lignes, kill9: () => end("SIGKILL"), stop: () => end("SIGTERM") };
}
