import type pg from "pg";
import type { Sequence } from "./format";

/** A table whose rows are saved. `parEspace`: row-level security shows its owner one espace at a time. */
export type Table = { nom: string; colonnes: string[]; parEspace: boolean };

/**
 * The tables of the product, by name, with the columns that hold data. What pg-boss keeps (schema `travaux`) is a clock, which
 * every start winds again: it is in no backup.
 */
export async function listTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    SELECT t.relname AS nom, t.relrowsecurity AND t.relforcerowsecurity AS "parEspace",
      array_agg(a.attname::text ORDER BY a.attnum) AS colonnes
    FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    WHERE t.relnamespace = 'public'::regnamespace AND t.relkind IN ('r', 'p') AND NOT t.relispartition
      AND t.relname <> '_prisma_migrations'
    GROUP BY t.oid ORDER BY t.relname`);
  return rows;
}

/** Where the numbers of the database are. */
export async function listSequences(client: pg.Client): Promise<Sequence[]> {
  const { rows } = await client.query<{ nom: string }>(
    "SELECT relname AS nom FROM pg_class WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace ORDER BY 1",
  );
  const sequences: Sequence[] = [];
  for (const { nom } of rows) {
    const { rows: lues } = await client.query<{ valeur: string; servie: boolean }>(
      `SELECT last_value::text AS valeur, is_called AS servie FROM ${client.escapeIdentifier(nom)}`,
    );
    sequences.push({ nom, valeur: lues[0]?.valeur ?? "1", servie: lues[0]?.servie ?? false });
  }
  return sequences;
}

/** « "Table" ("a", "b") », as COPY wants it. */
export const citeTable = (client: pg.Client, { nom, colonnes }: { nom: string; colonnes: string[] }) =>
  `${client.escapeIdentifier(nom)} (${colonnes.map((colonne) => client.escapeIdentifier(colonne)).join(", ")})`;

/** How COPY writes each value must not depend on the server's settings. */
export const REGLAGES = `SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'postgres';
  SET LOCAL extra_float_digits = 1; SET LOCAL bytea_output = 'hex'; SET LOCAL statement_timeout = 0;
  SET LOCAL idle_in_transaction_session_timeout = 0`;
