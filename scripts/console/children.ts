import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { Failure } from "./failure";

const workers = new Set<ChildProcess>();

/**
 * Spawns a process in a group of its own: a Ctrl-C typed in the terminal then reaches this process
 * only, which ends its children in the right order.
 */
export function spawnApart(command: string, args: string[], options: SpawnOptions): ChildProcess {
  return spawn(command, args, { ...options, detached: true });
}

/** Spawns a program that {@link endWorkers} will end. */
export function spawnWorker(command: string, args: string[], options: SpawnOptions): ChildProcess {
  const child = spawnApart(command, args, options);
  workers.add(child);
  child.once("close", () => workers.delete(child));
  return child;
}

function isOver(child: ChildProcess): boolean {
  return !child.pid || child.exitCode !== null || child.signalCode !== null;
}

/** Sends a signal to a child and to the processes it started, if it is still running. */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (!child.pid || isOver(child)) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It ended between the check and the signal.
  }
}

/** Asks a child to end with `signal`, and forces it after `patienceMs`. */
export async function endChild(
  child: ChildProcess,
  signal: NodeJS.Signals,
  patienceMs: number,
): Promise<void> {
  if (isOver(child)) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  signalGroup(child, signal);
  const timer = setTimeout(() => signalGroup(child, "SIGKILL"), patienceMs);
  await exit;
  clearTimeout(timer);
}

/** Ends every worker still running. */
export async function endWorkers(patienceMs: number): Promise<void> {
  await Promise.all([...workers].map((child) => endChild(child, "SIGTERM", patienceMs)));
}

/** How a program ended, and all it wrote. */
export type Ended = { code: number | null; output: string };

/** Runs a program to its end. */
export async function runCommand(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  const child = spawnWorker(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  const chunks: Buffer[] = [];
  child.stdout?.on("data", (chunk) => chunks.push(chunk));
  child.stderr?.on("data", (chunk) => chunks.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, output: Buffer.concat(chunks).toString() };
}

/** Runs a Node program to its end. */
export function runProgram(args: string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  return runCommand(process.execPath, args, env);
}

/** Runs a Node program that has to succeed; the Failure of a non-zero exit carries what it wrote. */
export async function requireProgram(title: string, args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { code, output } = await runProgram(args, env);
  if (code !== 0) throw new Failure(`${title} a échoué :\n${output.trim()}`);
}
