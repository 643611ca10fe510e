import { type ChildProcess, execFileSync } from "node:child_process";
import {
  chownSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { spawnApart } from "../console/children";
import { Failure } from "../console/failure";
import type { Account } from "./account";
import type { Place } from "./place";

// A fixed environment: variables such as PGDATA or LANG must not change what the cluster is.
const ENVIRONMENT = { PATH: process.env.PATH, LC_ALL: "C.UTF-8", TZ: "UTC", NODE_ENV: process.env.NODE_ENV };

function give(file: string, { uid, gid }: Account): void {
  if (uid !== undefined && gid !== undefined) chownSync(file, uid, gid);
}

function program(place: Place, name: string): string {
  return path.join(place.binaries.folder, "bin", name);
}

/** Creates the cluster in one gesture: an interrupted creation leaves nothing that looks finished. */
export function createCluster(place: Place, password: string): void {
  const unfinished = `${place.clusterFolder}.partiel`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  give(unfinished, place.account);

  const secretFolder = mkdtempSync(path.join(os.tmpdir(), "recul-"));
  const passwordFile = path.join(secretFolder, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  give(passwordFile, place.account);
  give(secretFolder, place.account);
  try {
    const options = [
      `--pgdata=${unfinished}`,
      `--pwfile=${passwordFile}`,
      "--username=postgres",
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C.UTF-8",
      "--locale-provider=icu",
      "--icu-locale=fr",
      "--text-search-config=french",
    ];
    execFileSync(program(place, "initdb"), options, {
      ...place.account,
      cwd: "/",
      env: ENVIRONMENT,
      stdio: "pipe",
    });
  } catch (error) {
    throw new Failure(
      `PostgreSQL n’a pas pu créer ses données : ${(error as { stderr?: Buffer }).stderr ?? error}`,
    );
  } finally {
    rmSync(secretFolder, { recursive: true, force: true });
  }
  renameSync(unfinished, place.clusterFolder);
}

/** Starts `postgres` on a loopback port; it logs to the place's file. */
export function spawnServer(place: Place, port: number, settings: Record<string, string>): ChildProcess {
  const all: Record<string, string> = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    // The path of a socket is limited to 107 bytes: a deep folder would not fit.
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    max_connections: "200",
    ...settings,
  };
  const log = openSync(place.logFile, "w", 0o600);
  const options = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawnApart(program(place, "postgres"), ["-D", place.clusterFolder, ...options], {
    ...place.account,
    cwd: "/",
    env: ENVIRONMENT,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  return child;
}
