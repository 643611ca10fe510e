import type pg from "pg";

/** The espaces of a database, for its owner's commands. */
export async function listEspaces(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>("SELECT travail_espaces() AS id");
  return rows.map(({ id }) => id);
}

/** From here on, and until the end of this connection or transaction, row-level security shows this espace alone. */
export async function setEspace(client: pg.Client, espaceId: string): Promise<void> {
  await client.query("SELECT set_config('app.espace_id', $1, false)", [espaceId]);
}
