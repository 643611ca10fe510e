import { chownSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { closeDb, withEspace } from "@/lib/db";
import { startCluster } from "@/scripts/postgres/cluster";
import { connect, withConnection } from "@/scripts/postgres/connection";
import { withDatabase } from "@/scripts/postgres/databases";
import { createEspaceDeTest } from "@/tests/factories/espace";
import { BASE, type BaseExercice, startBase } from "./base";
import type { Exercice } from "./chiffres";

/** What a running server writes anew, or must not find in a copy. */
const HORS = new Set(["postmaster.pid", "postmaster.opts", "pg_wal"]);

/** A copy of the files of a server that goes on, as its own functions allow: what pg_basebackup does, which is not here. */
async function copyCluster({ adminUrl, place }: BaseExercice, vers: string): Promise<void> {
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

/** A database goes back to an instant between two acts: the first is there, the second is not. */
export async function run(): Promise<Exercice> {
  const archives = "/tmp/recul-exercice-archives";
  rmSync(archives, { recursive: true, force: true });
  mkdirSync(archives, { mode: 0o777 });
  const base = await startBase({
    archive_mode: "on",
    archive_command: `test ! -f ${archives}/%f && cp %p ${archives}/%f`,
  });
  const copie = path.join(base.folder, "copie");
  try {
    if (base.place.account.uid !== undefined)
      chownSync(archives, base.place.account.uid, base.place.account.gid ?? 0);
    const espace = await createEspaceDeTest();
    const { espaceId } = espace;
    const add = (nom: string) => withEspace(espace, (tx) => tx.structure.create({ data: { espaceId, nom } }));
    await add("avant la copie");
    await copyCluster(base, copie);
    await add("après la copie");
    const instant = await withConnection(base.adminUrl, async (client) => {
      const { rows } = await client.query<{ t: string }>("SELECT clock_timestamp()::text AS t");
      return rows[0]?.t ?? "";
    });
    await wait(1_000);
    await add("après l’instant");
    await withConnection(base.adminUrl, (client) => client.query("SELECT pg_switch_wal()"));
    const attendus = await withEspace(espace, (tx) => tx.structure.count());
    await closeDb();
    await base.stop();

    const debut = performance.now();
    const password = decodeURIComponent(new URL(base.adminUrl).password);
    const revenue = await startCluster(
      { ...base.place, clusterFolder: copie },
      {
        password,
        settings: {
          restore_command: `cp ${archives}/%f %p`,
          recovery_target_time: instant,
          recovery_target_action: "promote",
        },
      },
    );
    const noms = await withConnection(withDatabase(revenue.adminUrl, BASE), async (client) => {
      while ((await client.query("SELECT pg_is_in_recovery() AS r")).rows[0].r) await wait(100);
      const { rows } = await client.query<{ nom: string }>(`SELECT "nom" FROM "Structure"`);
      return rows.map(({ nom }) => nom);
    });
    await revenue.stop();
    const pertes = ["avant la copie", "après la copie"].filter((nom) => !noms.includes(nom));
    return {
      chiffres: {
        "Segments archivés": readdirSync(archives).length,
        "Structures au moment de l’arrêt": attendus,
        "Structures à l’instant choisi": noms.length,
        "Retour, en secondes": Math.round(performance.now() - debut) / 1000,
      },
      pertes: [
        ...pertes.map((nom) => `absente : ${nom}`),
        ...(noms.includes("après l’instant") ? ["ce qui suit l’instant est revenu aussi"] : []),
      ],
    };
  } finally {
    await closeDb();
    await base.end();
    rmSync(archives, { recursive: true, force: true });
  }
}
