import type { ChildProcess } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";
import { endChild, signalGroup } from "../console/children";
import { Failure } from "../console/failure";
import { connect, withConnection } from "./connection";
import { dropForeignPidFile, isPostgres, readPidFile } from "./pid-file";
import type { Place } from "./place";
import { findFreePort } from "./ports";
import { createCluster, spawnServer } from "./server-process";

/** Held by the process that runs the cluster for as long as it lives, however it ends. */
const INSTANCE_LOCK = 7_325_858;
const START_PATIENCE_MS = 60_000;
const STOP_PATIENCE_MS = 10_000;
const POLL_MS = 40;
const RESTART_PAUSE_MS = 1000;

/** A running cluster: the superuser's address, and how to end it. */
export type Cluster = { adminUrl: string; port: number; stop: () => Promise<void> };
export type ClusterOptions = { password: string; wishedPort?: number; settings?: Record<string, string> };

/** The superuser's address; PostgreSQL listens on the loopback only. */
export function adminUrlOf(port: number, password: string): string {
  return `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
}

async function connectIfRunning(place: Place, password: string): Promise<pg.Client | undefined> {
  const recorded = readPidFile(place.clusterFolder);
  if (!recorded?.port || !isPostgres(recorded.pid)) return undefined;
  return connect(adminUrlOf(recorded.port, password)).catch(() => undefined);
}

/** Whether a living Recul already runs this cluster. */
export async function isHeld(place: Place, password: string): Promise<boolean> {
  const client = await connectIfRunning(place, password);
  if (!client) return false;
  const { rows } = await client.query("SELECT pg_try_advisory_lock($1) AS free", [INSTANCE_LOCK]);
  await client.end();
  return !rows[0].free;
}

/** Ends the server that a killed Recul left behind; its connection proves that it is ours. */
async function endOrphan(place: Place, password: string): Promise<void> {
  const client = await connectIfRunning(place, password);
  if (!client) return;
  await client.end();
  const pid = readPidFile(place.clusterFolder)?.pid;
  if (!pid) return;
  process.kill(pid, "SIGINT");
  for (let waited = 0; waited < STOP_PATIENCE_MS && isPostgres(pid); waited += POLL_MS) await wait(POLL_MS);
}

function requireSameVersion(place: Place): void {
  const found = readFileSync(path.join(place.clusterFolder, "PG_VERSION"), "utf8").trim();
  const wanted = place.binaries.version.split(".")[0];
  if (found !== wanted) {
    throw new Failure(
      `Les données de ${place.clusterFolder} viennent de PostgreSQL ${found}, Recul utilise la version ${wanted} : « npm run reset » les remplace.`,
    );
  }
}

async function untilReady(child: ChildProcess, place: Place, adminUrl: string): Promise<void> {
  const deadline = Date.now() + START_PATIENCE_MS;
  while (child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    try {
      return await withConnection(adminUrl, async () => undefined);
    } catch {
      await wait(POLL_MS);
    }
  }
  await endChild(child, "SIGQUIT", STOP_PATIENCE_MS);
  const lines = readFileSync(place.logFile, "utf8").trim().split("\n");
  throw new Failure(`PostgreSQL n’a pas démarré : ${lines.slice(-3).join(" ")}`);
}

/** Starts the cluster of `place`, created if need be, and keeps it running until `stop`. */
export async function startCluster(place: Place, options: ClusterOptions): Promise<Cluster> {
  const { password, settings = {} } = options;
  if (existsSync(place.clusterFolder)) requireSameVersion(place);
  else createCluster(place, password);
  await endOrphan(place, password);
  dropForeignPidFile(place.clusterFolder);

  const port = await findFreePort(options.wishedPort);
  const adminUrl = adminUrlOf(port, password);
  let stopping = false;
  let child: ChildProcess;
  let lock: pg.Client;

  async function start(): Promise<void> {
    child = spawnServer(place, port, settings);
    process.once("exit", () => signalGroup(child, "SIGINT"));
    await untilReady(child, place, adminUrl);
    lock = await connect(adminUrl);
    await lock.query("SELECT pg_advisory_lock($1)", [INSTANCE_LOCK]);
    child.once("exit", () => void restart());
  }

  // The backends of a killed server hold its shared memory for a moment: the first tries may fail.
  async function restart(): Promise<void> {
    while (!stopping) {
      process.stderr.write("PostgreSQL s’est arrêté : redémarrage.\n");
      try {
        return await start();
      } catch {
        await wait(RESTART_PAUSE_MS);
      }
    }
  }

  await start();
  return {
    adminUrl,
    port,
    async stop() {
      stopping = true;
      await lock.end().catch(() => {});
      await endChild(child, "SIGINT", STOP_PATIENCE_MS);
    },
  };
}
