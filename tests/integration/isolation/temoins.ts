import type pg from "pg";
import type { Monde } from "../../factories/monde";

/** JSON, with what JSON forgets: maps, sets, big integers. */
export const texteOf = (value: unknown): string =>
  JSON.stringify(value, (_key, part) => {
    if (part instanceof Map) return [...part];
    if (part instanceof Set) return [...part];
    return typeof part === "bigint" || typeof part === "function" ? String(part) : part;
  }) ?? "undefined";

type Table = { nom: string; id: boolean };

/** What only this database connection sees whole: the superuser's, above row-level security. */
export async function createTemoins(admin: pg.Client) {
  const { rows } = await admin.query<Table>(`SELECT c.table_name AS nom,
      EXISTS (SELECT FROM information_schema.columns i
        WHERE i.table_name = c.table_name AND i.column_name = 'id' AND i.udt_name = 'uuid') AS id
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND c.column_name = 'espaceId' AND t.table_type = 'BASE TABLE' ORDER BY 1`);

  /** Changes with any row added, changed or removed, in any espace. */
  const empreinte = async (): Promise<Record<string, string>> => {
    const parts = rows.map(
      ({ nom }) =>
        `SELECT '${nom}' AS t, count(*) || '/' || coalesce(max(xmin::text::bigint), 0) AS n FROM "${nom}"`,
    );
    const lues = await admin.query<{ t: string; n: string }>(parts.join(" UNION ALL "));
    return Object.fromEntries(lues.rows.map(({ t, n }) => [t, n]));
  };

  /** All that points to this espace: its word, its codes, the id of every row. */
  const temoinsOf = async ({ espaceId, mot }: Monde): Promise<readonly string[]> => {
    const ids = rows
      .filter(({ id }) => id)
      .map(({ nom }) => `SELECT "id"::text AS t FROM "${nom}" WHERE "espaceId" = $1`);
    const codes = ["Situation", "Demande", "Groupe"].map(
      (nom) => `SELECT "code" FROM "${nom}" WHERE "espaceId" = $1`,
    );
    const lus = await admin.query<{ t: string }>([...ids, ...codes].join(" UNION ALL "), [espaceId]);
    return [mot, espaceId, ...lus.rows.map(({ t }) => t)];
  };
  return { empreinte, temoinsOf };
}
