import type { ChildProcess } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { endChild, signalGroup } from "../console/children";
import { Failure } from "../console/failure";
import { withConnection } from "./connection";
import { dropForeignPidFile, isPostgres, readPidFile } from "./pid-file";
import type { Place } from "./place";
import { findFreePort } from "./ports";
import { createCluster, spawnServer } from "./server-process";

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

/** Ends the server that a killed Recul left behind; that it takes our password proves that it is ours. */
async function endOrphan(place: Place, password: string): Promise<void> {
  const left = readPidFile(place.clusterFolder);
  if (!left?.port || !isPostgres(left.pid)) return;
  const isOurs = await withConnection(adminUrlOf(left.port, password), async () => true).catch(() => false);
  if (!isOurs) return;
  process.kill(left.pid, "SIGINT");
  for (let waited = 0; waited < STOP_PATIENCE_MS && isPostgres(left.pid); waited += POLL_MS)
    await wait(POLL_MS);
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

  async function start(): Promise<void> {
    child = spawnServer(place, port, settings);
    process.once("exit", () => signalGroup(child, "SIGINT"));
    await untilReady(child, place, adminUrl);
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
      await endChild(child, "SIGINT", STOP_PATIENCE_MS);
    },
  };
}
