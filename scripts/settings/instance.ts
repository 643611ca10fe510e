import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What a running Recul leaves in its data folder for the other commands. */
export type Instance = { pid: number; databasePort: number; siteUrl: string };

function instanceFile(dataFolder: string): string {
  return path.join(dataFolder, "instance.json");
}

/** The last recorded instance; it may have been killed since. */
export function readInstance(dataFolder: string): Instance | undefined {
  const file = instanceFile(dataFolder);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** Records the running instance. */
export function writeInstance(dataFolder: string, instance: Instance): void {
  writeFileSync(instanceFile(dataFolder), `${JSON.stringify(instance)}\n`, { mode: 0o600 });
}
