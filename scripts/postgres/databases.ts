import { ROLES, withConnection } from "./connection";

/** The address of the same server with another database. */
export function withDatabase(url: string, database: string): string {
  const result = new URL(url);
  result.pathname = `/${database}`;
  return result.href;
}

/** Whether the cluster has this database. */
export function databaseExists(adminUrl: string, name: string): Promise<boolean> {
  return withConnection(adminUrl, async (client) => {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    return rowCount === 1;
  });
}

/** Drops a database, ending the connections it has. */
export function dropDatabase(adminUrl: string, name: string): Promise<void> {
  return withConnection(adminUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
  });
}

/** Creates a database that belongs to the owner role, empty or copied from another one. */
export async function createDatabase(adminUrl: string, name: string, template = "template1"): Promise<void> {
  await dropDatabase(adminUrl, name);
  await withConnection(adminUrl, async (client) => {
    const [database, source] = [name, template].map((identifier) => client.escapeIdentifier(identifier));
    await client.query(`CREATE DATABASE ${database} TEMPLATE ${source} OWNER ${ROLES.owner}`);
  });
}

/** Gives a finished database its final name. */
export function renameDatabase(adminUrl: string, from: string, to: string): Promise<void> {
  return withConnection(adminUrl, async (client) => {
    await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [from]);
    await client.query(
      `ALTER DATABASE ${client.escapeIdentifier(from)} RENAME TO ${client.escapeIdentifier(to)}`,
    );
  });
}
