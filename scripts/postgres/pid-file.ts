import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

function pidFile(clusterFolder: string): string {
  return path.join(clusterFolder, "postmaster.pid");
}

/** The process and the port that `postmaster.pid` names, if a server is running there or was killed. */
export function readPidFile(clusterFolder: string): { pid: number; port: number } | undefined {
  const file = pidFile(clusterFolder);
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

function programName(pid: number): string | undefined {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/comm`, "utf8");
    return execFileSync("ps", ["-o", "comm=", "-p", String(pid)], { encoding: "utf8", stdio: "pipe" });
  } catch {
    return undefined;
  }
}

/** Whether a PostgreSQL process has this number now. */
export function isPostgres(pid: number): boolean {
  return programName(pid)?.includes("postgres") ?? false;
}

/**
 * Removes a `postmaster.pid` whose number now belongs to another program (after a power cut, or in a
 * container that counts from 1 again): PostgreSQL would take that program for a running server.
 * When nothing has that number any more, PostgreSQL sorts it out by itself.
 */
export function dropForeignPidFile(clusterFolder: string): void {
  const pid = readPidFile(clusterFolder)?.pid;
  if (pid && programName(pid) !== undefined && !isPostgres(pid))
    rmSync(pidFile(clusterFolder), { force: true });
}
