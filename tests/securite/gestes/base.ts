import type pg from "pg";
import { connect } from "@/scripts/postgres/connection";
import { withDatabase } from "@/scripts/postgres/databases";
import { requireRunning } from "@/scripts/postgres/embedded";

/** The attacked server's own database, as its superuser: what row-level security hides is read too. */
export async function ouvrirBase(): Promise<pg.Client> {
  const { adminUrl } = await requireRunning(process.env.RECUL_E2E_DATA ?? "");
  return connect(withDatabase(adminUrl, "recul"));
}

/** The tables of an espace: those that say of which espace each of their rows is. */
export async function listTables(base: pg.Client): Promise<string[]> {
  const { rows } = await base.query<{ nom: string }>(
    `SELECT c.relname AS nom FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE a.attname = 'espaceId' AND c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND c.relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  return rows.map(({ nom }) => nom);
}

/** What each table of an espace holds, as a fingerprint: a row written, changed or erased shows. */
export async function empreintesOf(base: pg.Client, slug: string): Promise<Map<string, string>> {
  const empreintes = new Map<string, string>();
  for (const table of await listTables(base)) {
    const { rows } = await base.query<{ empreinte: string }>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') AS empreinte
       FROM "${table}" t WHERE t."espaceId" = (SELECT id FROM "Espace" WHERE slug = $1)`,
      [slug],
    );
    empreintes.set(table, rows[0]?.empreinte ?? "");
  }
  return empreintes;
}

/** The tables that are no longer what they were. */
export const changesOf = (avant: Map<string, string>, apres: Map<string, string>): string[] =>
  [...apres].filter(([table, empreinte]) => avant.get(table) !== empreinte).map(([table]) => table);

/** Up to `max` ids of each table of an espace, by table: of what no secretary was named for, whose minutes would be theirs too. */
export async function idsOf(base: pg.Client, slug: string, max: number): Promise<Map<string, string[]>> {
  const { rows: avecId } = await base.query<{ nom: string }>(
    `SELECT table_name AS nom FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'id' AND data_type = 'uuid'`,
  );
  const tables = await listTables(base);
  const ids = new Map<string, string[]>();
  for (const { nom } of avecId.filter((table) => tables.includes(table.nom))) {
    const { rows } = await base.query<{ id: string }>(
      `SELECT id FROM "${nom}" t WHERE "espaceId" = (SELECT id FROM "Espace" WHERE slug = $1)
         AND to_jsonb(t)->>'secretaireId' IS NULL ORDER BY id DESC LIMIT $2`,
      [slug, max],
    );
    ids.set(
      nom,
      rows.map(({ id }) => id),
    );
  }
  return ids;
}
