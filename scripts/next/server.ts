import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { spawnWorker } from "../console/children";
import { Failure } from "../console/failure";
import { onDrain } from "../console/lifecycle";
import { NEXT } from "./build";

const START_PATIENCE_MS = 120_000;
const POLL_MS = 100;
/** What the server loads before anything else; a page that fails is Next's own to show while one develops. */
const BEFORE = {
  dev: ["./scripts/next/methodes.mjs"],
  start: ["./scripts/next/methodes.mjs", "./scripts/next/pannes.mjs"],
};
/** Ends it with who started it. */
const LEASH = ["--import", "./scripts/next/leash.mjs"];

/**
 * Longer than what stands in front keeps a connection it does not use (nginx and most load balancers: a minute). Closed here
 * first, at the very instant a form is sent on it, it would lose that form.
 */
const KEEP_ALIVE_MS = 75_000;

/** What Next is started with on a port. */
export const nextArguments = (act: "start" | "dev", port: number): string[] => [
  ...BEFORE[act].flatMap((file) => ["--import", file]),
  NEXT,
  act,
  "--port",
  String(port),
  ...(act === "start" ? ["--keepAliveTimeout", String(KEEP_ALIVE_MS)] : []),
];

/** A server that answers; `exit` resolves when it ends, whatever the reason. */
export type Server = { exit: Promise<unknown> };

async function answers(port: number): Promise<boolean> {
  try {
    await fetch(`http://127.0.0.1:${port}/api/sante`, { redirect: "manual" });
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts Next on `port` and waits for its first answer. What it writes is shown from then on. When it is to stop, its readiness
 * is taken back `delai` seconds before it takes no more requests: whoever shares them out has time to look elsewhere.
 */
export async function startServer(
  act: "start" | "dev",
  port: number,
  environment: NodeJS.ProcessEnv,
  delai: number,
): Promise<Server> {
  const child = spawnWorker(process.execPath, [...LEASH, ...nextArguments(act, port)], {
    env: { ...environment, NODE_ENV: act === "start" ? "production" : "development" },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const before: Buffer[] = [];
  const keep = (chunk: Buffer) => before.push(chunk);
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  const exit = once(child, "exit");

  const deadline = Date.now() + START_PATIENCE_MS;
  while (!(await answers(port))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      throw new Failure(`Le serveur n’a pas démarré :\n${Buffer.concat(before).toString().trim()}`);
    }
    await wait(POLL_MS);
  }
  child.stdout?.off("data", keep).pipe(process.stdout);
  child.stderr?.off("data", keep).pipe(process.stderr);
  onDrain(async () => {
    if (delai === 0) return;
    child.kill("SIGUSR2");
    await wait(delai * 1000);
  });
  return { exit };
}
