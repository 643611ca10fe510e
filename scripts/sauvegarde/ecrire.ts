import type pg from "pg";
import { to } from "pg-copy-streams";
import { Failure, reasonOf } from "../console/failure";
import { withConnection } from "../postgres/connection";
import { listSequences, listTables, REGLAGES, type Table } from "./catalogue";
import { createEmpreinte } from "./empreinte";
import { writeFichier } from "./fichier";
import type { Bilan, Enregistrement, Entete } from "./format";

/** A migration under way is waited for; one that lasts is for another time. */
const PATIENCE = "30s";
const LOCK_NOT_AVAILABLE = "55P03";
const MIGRATION = "Une migration est en cours : relancez la sauvegarde quand elle sera finie.";

export type Ecrite = { tables: Bilan[]; lignes: number };

async function begin(client: pg.Client): Promise<Table[]> {
  const tables = await listTables(client);
  if (!tables.some(({ nom }) => nom === "Espace"))
    throw new Failure("Cette base n’est pas une base de Recul : il n’y a rien à sauvegarder.");
  const noms = tables.map(({ nom }) => client.escapeIdentifier(nom)).join(", ");
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  await client.query(`${REGLAGES}; SET LOCAL lock_timeout = '${PATIENCE}'`);
  // Before the snapshot, which the first reading takes: from here on no migration changes a table under it.
  await client.query(`LOCK TABLE ${noms} IN ACCESS SHARE MODE`);
  if (JSON.stringify(await listTables(client)) !== JSON.stringify(tables)) throw new Failure(MIGRATION);
  return tables;
}

async function readEntete(client: pg.Client): Promise<Entete> {
  const { rows } = await client.query<{ instant: Date; postgres: string }>(
    "SELECT now() AS instant, current_setting('server_version_num') AS postgres",
  );
  const { rows: migrations } = await client.query<{ name: string; checksum: string }>(
    `SELECT "migration_name" AS name, "checksum" FROM "_prisma_migrations"
     WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL ORDER BY 1`,
  );
  return {
    format: 1,
    instant: rows[0]?.instant.toISOString() ?? "",
    postgres: Number(rows[0]?.postgres),
    migrations,
    sequences: await listSequences(client),
  };
}

/**
 * The rows of a table. The owner is under row-level security like everyone: they are read espace by espace, in the same
 * transaction, and so from the same snapshot.
 */
async function* copyTable(client: pg.Client, table: Table, espaces: string[]): AsyncGenerator<Buffer> {
  const colonnes = table.colonnes.map((colonne) => client.escapeIdentifier(colonne)).join(", ");
  const ordre = `COPY (SELECT ${colonnes} FROM ${client.escapeIdentifier(table.nom)}) TO STDOUT`;
  if (!table.parEspace) yield* client.query(to(ordre));
  else
    for (const espaceId of espaces) {
      await client.query("SELECT set_config('app.espace_id', $1, true)", [espaceId]);
      yield* client.query(to(ordre));
    }
}

async function* dump(client: pg.Client, tables: Table[], ecrites: Bilan[]): AsyncGenerator<Enregistrement> {
  const { rows } = await client.query<{ id: string }>("SELECT travail_espaces() AS id");
  const espaces = rows.map(({ id }) => id);
  yield { sorte: "E", valeur: await readEntete(client) };
  for (const table of tables) {
    yield { sorte: "T", valeur: { nom: table.nom, colonnes: table.colonnes } };
    const empreinte = createEmpreinte();
    for await (const octets of copyTable(client, table, espaces)) {
      empreinte.lire(octets);
      yield { sorte: "D", octets };
    }
    const bilan = empreinte.fin(table.nom);
    ecrites.push(bilan);
    yield { sorte: "F", valeur: bilan };
  }
  const lignes = ecrites.reduce((somme, bilan) => somme + bilan.lignes, 0);
  yield { sorte: "Z", valeur: { tables: tables.length, lignes } };
}

/**
 * Saves a database into a file while it is used: one snapshot, all the espaces, encrypted for the holder of the private key.
 * Constant memory; nothing is left of a file that could not be finished.
 */
export function writeSauvegarde(ownerUrl: string, fichier: string, publique: string): Promise<Ecrite> {
  return withConnection(ownerUrl, async (client) => {
    try {
      const tables = await begin(client);
      const ecrites: Bilan[] = [];
      await writeFichier(fichier, publique, dump(client, tables, ecrites));
      await client.query("COMMIT");
      const lignes = ecrites.reduce((somme, bilan) => somme + bilan.lignes, 0);
      return { tables: ecrites, lignes };
    } catch (error) {
      throw reasonOf(error) === LOCK_NOT_AVAILABLE ? new Failure(MIGRATION) : error;
    }
  });
}
