import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { closeDb, withEspace } from "@/lib/db";
import { withConnection } from "@/scripts/postgres/connection";
import { createEspaceDeTest } from "@/tests/factories/espace";
import type { Exercice } from "./chiffres";
import { copyCluster, instantOf, startBaseArchivee, withCopie } from "./copie";

/** A database goes back to an instant between two acts: the first is there, the second is not. */
export async function run(): Promise<Exercice> {
  const { base, archives } = await startBaseArchivee();
  const copie = path.join(base.folder, "copie");
  try {
    const espace = await createEspaceDeTest();
    const { espaceId } = espace;
    const add = (nom: string) => withEspace(espace, (tx) => tx.structure.create({ data: { espaceId, nom } }));
    await add("avant la copie");
    await copyCluster(base, copie);
    await add("après la copie");
    const instant = await instantOf(base.adminUrl);
    await wait(1_000);
    await add("après l’instant");
    await withConnection(base.adminUrl, (client) => client.query("SELECT pg_switch_wal()"));
    const attendus = await withEspace(espace, (tx) => tx.structure.count());
    await closeDb();
    await base.stop();

    const debut = performance.now();
    const noms = await withCopie(base, { copie, archives, instant }, (url) =>
      withConnection(url, async (client) => {
        const { rows } = await client.query<{ nom: string }>(`SELECT "nom" FROM "Structure"`);
        return rows.map(({ nom }) => nom);
      }),
    );
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
