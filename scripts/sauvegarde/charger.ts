import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from, to } from "pg-copy-streams";
import { Failure } from "../console/failure";
import { citeTable, listTables, REGLAGES, type Table } from "./catalogue";
import { createEmpreinte } from "./empreinte";
import type { Bilan, Enregistrement, Sequence } from "./format";

type Cle = { table: string; nom: string; definition: string };
type Garde = { table: string; nom: string; etat: string };

/** What is put aside while the rows come in, in the transaction that brings them in: nobody ever sees the tables without. */
type Misdecote = { tables: Table[]; cles: Cle[]; gardes: Garde[] };

const ETATS: Record<string, string> = { D: "DISABLE", A: "ENABLE ALWAYS", R: "ENABLE REPLICA" };

async function putAside(client: pg.Client): Promise<Misdecote> {
  const tables = await listTables(client);
  const { rows: cles } = await client.query<Cle>(
    `SELECT conrelid::regclass::text AS table, quote_ident(conname) AS nom, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND conparentid = 0 AND connamespace = 'public'::regnamespace ORDER BY oid`,
  );
  const { rows: gardes } = await client.query<Garde>(
    `SELECT tgrelid::regclass::text AS table, quote_ident(tgname) AS nom, tgenabled AS etat FROM pg_trigger
     JOIN pg_class t ON t.oid = tgrelid AND t.relnamespace = 'public'::regnamespace AND NOT t.relispartition
     WHERE NOT tgisinternal AND tgenabled <> 'O'`,
  );
  for (const { table, nom } of cles) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${nom}`);
  for (const { nom, parEspace } of tables) {
    const table = client.escapeIdentifier(nom);
    await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    if (parEspace) await client.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  }
  // What a migration wrote by itself is in the backup too.
  await client.query(`TRUNCATE ${tables.map(({ nom }) => client.escapeIdentifier(nom)).join(", ")}`);
  return { tables, cles, gardes };
}

async function putBack(client: pg.Client, { tables, cles, gardes }: Misdecote): Promise<void> {
  for (const { table, nom, definition } of cles)
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${nom} ${definition}`);
  for (const { nom, parEspace } of tables) {
    const table = client.escapeIdentifier(nom);
    await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    if (parEspace) await client.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  }
  for (const { table, nom, etat } of gardes)
    await client.query(`ALTER TABLE ${table} ${ETATS[etat]} TRIGGER ${nom}`);
}

/** Brings the rows in, table by table. Returns what the backup says each table holds. */
async function copyAll(client: pg.Client, source: AsyncIterable<Enregistrement>): Promise<Bilan[]> {
  const attendus: Bilan[] = [];
  const records = source[Symbol.asyncIterator]();
  async function* rowsOf(): AsyncGenerator<Buffer> {
    for (let lu = await records.next(); !lu.done; lu = await records.next()) {
      if (lu.value.sorte === "D") yield lu.value.octets;
      if (lu.value.sorte === "F") {
        attendus.push(lu.value.valeur);
        return;
      }
    }
  }
  for (let lu = await records.next(); !lu.done; lu = await records.next()) {
    if (lu.value.sorte !== "T") continue;
    const ordre = `COPY ${citeTable(client, lu.value.valeur)} FROM STDIN`;
    await pipeline(Readable.from(rowsOf(), { objectMode: false }), client.query(from(ordre)));
  }
  return attendus;
}

/** The database gives back the rows it was given, whatever its order: read again, table by table. */
async function requireSame(client: pg.Client, tables: Table[], attendus: Bilan[]): Promise<void> {
  for (const attendu of attendus) {
    const table = tables.find(({ nom }) => nom === attendu.nom);
    const empreinte = createEmpreinte();
    if (table) {
      const colonnes = table.colonnes.map((colonne) => client.escapeIdentifier(colonne)).join(", ");
      const ordre = `COPY (SELECT ${colonnes} FROM ${client.escapeIdentifier(table.nom)}) TO STDOUT`;
      for await (const octets of client.query(to(ordre))) empreinte.lire(octets);
    }
    const lu = empreinte.fin(attendu.nom);
    if (lu.lignes !== attendu.lignes || lu.somme !== attendu.somme)
      throw new Failure(
        `La table ${attendu.nom} n’a pas repris ses lignes (${lu.lignes} sur ${attendu.lignes}) : rien n’a été gardé.`,
      );
  }
}

/**
 * Fills a migrated database from the records of a backup, in one transaction: all of it, checked against the digests, or
 * nothing. Foreign keys and guards are put aside meanwhile and put back, the keys being checked again.
 */
export async function loadRecords(
  client: pg.Client,
  source: AsyncIterable<Enregistrement>,
  sequences: readonly Sequence[],
): Promise<Bilan[]> {
  await client.query("BEGIN");
  try {
    await client.query(`${REGLAGES}; SET LOCAL lock_timeout = '10s'`);
    const misdecote = await putAside(client);
    const attendus = await copyAll(client, source);
    await requireSame(client, misdecote.tables, attendus);
    await putBack(client, misdecote);
    for (const { nom, valeur, servie } of sequences)
      await client.query("SELECT setval(quote_ident($1)::regclass, $2, $3)", [nom, valeur, servie]);
    await client.query("COMMIT");
    return attendus;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  }
}
