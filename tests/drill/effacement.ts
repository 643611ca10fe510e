import { rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { eraseSituation } from "@/lib/conservation/commands";
import { closeDb } from "@/lib/db";
import { now } from "@/lib/time";
import { exportRegistre, readRegistre, replayRegistre } from "@/scripts/effacements/registre";
import { withConnection } from "@/scripts/postgres/connection";
import { withDatabase } from "@/scripts/postgres/databases";
import { createEspaceDeTest } from "@/tests/factories/espace";
import { CLAIR, sealAncienne } from "./ancienne";
import { BASE } from "./base";
import type { Exercice } from "./chiffres";
import { copyCluster, instantOf, startBaseArchivee, withCopie } from "./copie";
import { CANARI, createEffacee, readReste } from "./effacee";
import { listTraces } from "./traces";

/** The sealed keys of what is written of a situation. */
const readCles = (url: string, espaceId: string, situationId: string) =>
  withConnection(url, async (client) => {
    await client.query("SELECT set_config('app.espace_id', $1, false)", [espaceId]);
    const { rows } = await client.query<{ scellee: Buffer }>(
      `SELECT DISTINCT k."scellee" FROM "Cle" k JOIN "Contenu" c ON c."espaceId" = k."espaceId" AND c."cleId" = k."id"
       WHERE c."situationId" = $1`,
      [situationId],
    );
    return rows.map(({ scellee }) => scellee);
  });

/**
 * A situation erased, then looked for in the very bytes of the database: its files, its journals, a copy brought back by the
 * archives to now, and one brought back to before the erasure, where the register erases it again. Then the words that an
 * older version wrote in clear, once they are sealed.
 */
export async function run(): Promise<Exercice> {
  const { base, archives } = await startBaseArchivee();
  const fichiers = base.place.clusterFolder;
  const journal = path.join(fichiers, "pg_wal");
  const admin = (sql: string, nom = BASE) =>
    withConnection(withDatabase(base.adminUrl, nom), (client) => client.query(sql));
  try {
    const espace = await createEspaceDeTest();
    const { id, code } = await createEffacee(espace);
    const owner = base.urlOf("owner");
    const cles = await readCles(owner, espace.espaceId, id);
    await admin("CHECKPOINT");
    const canari = [Buffer.from(CANARI)];
    const temoins = listTraces([fichiers], cles).length;
    const copies = [path.join(base.folder, "maintenant"), path.join(base.folder, "avant")];
    for (const copie of copies) await copyCluster(base, copie);
    const instant = await instantOf(base.adminUrl);
    await wait(1_000);
    const oubli = await eraseSituation(espace.admin, { code, definitif: "on" }, now());
    const registre = readRegistre((await exportRegistre(owner)).join("\n"));
    await admin("SELECT pg_switch_wal()");
    await admin("CHECKPOINT");
    await closeDb();
    const enClair = listTraces([fichiers, archives, ...copies, base.place.logFile], canari);
    const clesEncore = listTraces([fichiers], cles).filter((nom) => !nom.startsWith(journal)).length;
    for (const table of ["Cle", "Contenu"]) await admin(`VACUUM (FULL) "${table}"`);
    await admin("CHECKPOINT");
    const clesApres = listTraces([fichiers], cles).filter((nom) => !nom.startsWith(journal)).length;
    const clesArchivees = listTraces([archives, journal], cles).length;

    await sealAncienne(base);
    await admin("CHECKPOINT");
    const clairsFichiers = listTraces([fichiers], [Buffer.from(CLAIR)]);
    const clairs = clairsFichiers.filter((nom) => !nom.startsWith(journal));
    await admin("SELECT pg_switch_wal()");
    await base.stop();

    const [maintenant = "", avant = ""] = copies;
    const inCopie = (url: string, nom = BASE) =>
      base.urlOf("owner", nom).replace(`:${base.port}/`, `:${new URL(url).port}/`);
    const resteMaintenant = await withCopie(base, { copie: maintenant, archives }, (url) =>
      readReste(inCopie(url), espace, id),
    );
    const [revenue, rejouee] = await withCopie(base, { copie: avant, archives, instant }, async (url) => {
      const revenue = await readReste(inCopie(url), espace, id);
      await replayRegistre(inCopie(url), registre);
      return [revenue, await readReste(inCopie(url), espace, id)];
    });
    const efface = (reste: typeof resteMaintenant) => reste.effacee && reste.registre && reste.ecrits === 0;
    return {
      chiffres: {
        "Écrits scellés de la situation, leurs clés": cles.length,
        "Fichiers où ces clés scellées se trouvaient": temoins,
        "Fichiers, copies et archives où le mot se lit": enClair.length,
        "Fichiers où une clé scellée reste, effacée": clesEncore,
        "… après VACUUM FULL": clesApres,
        "Journaux et archives qui la portent encore": clesArchivees,
        "Écrits dans la copie ramenée à maintenant": resteMaintenant.ecrits,
        "… ramenée à avant, puis le registre rejoué": `${revenue?.ecrits}, ${rejouee?.ecrits}`,
        "Fichiers où se lit un mot d’avant le scellement": clairs.length,
        "Journaux où il se lit": clairsFichiers.length - clairs.length,
      },
      pertes: [
        ...(oubli.ok ? [] : [`effacement : ${oubli.reason}`]),
        ...(cles.length > 0 && temoins > 0 ? [] : ["rien n’était écrit : rien n’a été éprouvé"]),
        ...enClair.map((nom) => `le mot se lit dans ${nom}`),
        ...(efface(resteMaintenant) ? [] : [`revenue : ${JSON.stringify(resteMaintenant)}`]),
        ...(revenue && revenue.ecrits > 0 ? [] : ["la copie d’avant ne l’avait pas : rien n’a été éprouvé"]),
        ...(rejouee && efface(rejouee) ? [] : [`non effacée de nouveau : ${JSON.stringify(rejouee)}`]),
        ...(clesApres === 0 ? [] : [`${clesApres} fichiers portent encore une clé scellée`]),
        ...clairs.map((nom) => `un mot d’avant le scellement se lit dans ${nom}`),
      ],
    };
  } finally {
    await closeDb();
    await base.end();
    rmSync(archives, { recursive: true, force: true });
  }
}
