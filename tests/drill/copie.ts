import { chownSync, cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startCluster } from "@/scripts/postgres/cluster";
import { connect, withConnection } from "@/scripts/postgres/connection";
import { withDatabase } from "@/scripts/postgres/databases";
import { BASE, type BaseExercice, startBase } from "./base";

/** What a running server writes anew, or must not find in a copy. */
const HORS = new Set(["postmaster.pid", "postmaster.opts", "pg_wal"]);

/** A copy of the files of a server that goes on, as its own functions allow: what pg_basebackup does, which is not here. */
export async function copyCluster({ adminUrl, place }: BaseExercice, vers: string): Promise<void> {
  const give = (file: string) => {
    const { uid, gid } = place.account;
    if (uid !== undefined && gid !== undefined) chownSync(file, uid, gid);
  };
  const client = await connect(adminUrl);
  await client.query("SELECT pg_backup_start('exercice', true)");
  mkdirSync(vers, { mode: 0o700 });
  for (const nom of readdirSync(place.clusterFolder).filter((nom) => !HORS.has(nom)))
    cpSync(path.join(place.clusterFolder, nom), path.join(vers, nom), { recursive: true });
  mkdirSync(path.join(vers, "pg_wal"));
  const { rows } = await client.query<{ labelfile: string }>("SELECT labelfile FROM pg_backup_stop()");
  await client.end();
  writeFileSync(path.join(vers, "backup_label"), rows[0]?.labelfile ?? "");
  writeFileSync(path.join(vers, "recovery.signal"), "");
  for (const file of ["", ...readdirSync(vers, { recursive: true }).map(String)]) give(path.join(vers, file));
}

/** A database whose journals (WAL) are archived in a folder of its own, as docs/exploitation.md says. */
export async function startBaseArchivee(): Promise<{ base: BaseExercice; archives: string }> {
  const archives = mkdtempSync(path.join(os.tmpdir(), "recul-exercice-archives-"));
  const base = await startBase({
    archive_mode: "on",
    archive_command: `test ! -f ${archives}/%f && cp %p ${archives}/%f`,
  });
  const { uid, gid = 0 } = base.place.account;
  if (uid !== undefined) chownSync(archives, uid, gid);
  return { base, archives };
}

export const instantOf = (adminUrl: string): Promise<string> =>
  withConnection(adminUrl, async (client) => {
    const { rows } = await client.query<{ t: string }>("SELECT clock_timestamp()::text AS t");
    return rows[0]?.t ?? "";
  });

/** Starts a copy of the files, takes it by the archives to an instant, or to their end, and does some work on it. */
export async function withCopie<T>(
  { place, adminUrl }: BaseExercice,
  { copie, archives, instant }: { copie: string; archives: string; instant?: string },
  work: (adminUrl: string) => Promise<T>,
): Promise<T> {
  const password = decodeURIComponent(new URL(adminUrl).password);
  const revenue = await startCluster(
    { ...place, clusterFolder: copie },
    {
      password,
      settings: {
        restore_command: `cp ${archives}/%f %p`,
        ...(instant ? { recovery_target_time: instant, recovery_target_action: "promote" } : {}),
      },
    },
  );
  const url = withDatabase(revenue.adminUrl, BASE);
  try {
    await withConnection(url, async (client) => {
      while ((await client.query("SELECT pg_is_in_recovery() AS r")).rows[0].r) await wait(100);
    });
    return await work(url);
  } finally {
    await revenue.stop();
  }
}
