import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { applyMigrations } from "@/scripts/migrations/apply";
import { startCluster } from "@/scripts/postgres/cluster";
import { createDatabase, withDatabase } from "@/scripts/postgres/databases";
import { requirePlace } from "@/scripts/postgres/place";
import { type Passwords, prepareRoles } from "@/scripts/postgres/roles";
import { addressOf } from "@/tests/support/addresses";

export const BASE = "recul_exercice";
const secretOf = () => randomBytes(24).toString("base64url");

/** A disk in memory, which can be filled without harm: only root mounts one. */
const mountDisk = (folder: string, mo: number) =>
  spawnSync("mount", ["-t", "tmpfs", "-o", `size=${mo}m`, "recul-exercice", folder]).status === 0;

export type BaseExercice = Awaited<ReturnType<typeof startBase>>;

/**
 * A PostgreSQL that keeps its promises to the disk, unlike that of the tests, with a migrated database and the environment that
 * names it, on a disk of its own of so many megabytes where that can be had. It can be stopped and started again where it was.
 */
export async function startBase(settings: Record<string, string> = {}, disqueMo?: number) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "recul-exercice-"));
  const disque = disqueMo !== undefined && mountDisk(folder, disqueMo);
  const place = await requirePlace(folder);
  const password = secretOf();
  let cluster = await startCluster(place, { password, settings });
  const passwords: Passwords = { owner: secretOf(), app: secretOf(), stats: secretOf() };
  await prepareRoles(cluster.adminUrl, passwords);
  await createDatabase(cluster.adminUrl, BASE);
  const urlOf = (role: "owner" | "app" | "stats", base = BASE) =>
    addressOf(cluster.adminUrl, passwords, role, base);
  await applyMigrations(urlOf("owner"));
  Object.assign(process.env, {
    DATABASE_URL: "",
    DATABASE_URL_APP: urlOf("app"),
    DATABASE_URL_STATS: urlOf("stats"),
    DATABASE_POOL: "10",
    NEXTAUTH_SECRET: secretOf(),
    NEXTAUTH_URL: "http://localhost:3000",
    RECUL_MODE: "production",
  });
  return {
    folder,
    disque,
    place,
    adminUrl: withDatabase(cluster.adminUrl, BASE),
    port: cluster.port,
    urlOf,
    createBase: (nom: string) => createDatabase(cluster.adminUrl, nom),
    stop: () => cluster.stop(),
    async start() {
      cluster = await startCluster(place, { password, settings, wishedPort: cluster.port });
    },
    async end() {
      await cluster.stop();
      if (disque) spawnSync("umount", ["-l", folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
