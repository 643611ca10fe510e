import type pg from "pg";
import { ROLES, type RoleName, withConnection } from "./connection";

/** Passwords of the three roles. */
export type Passwords = Record<RoleName, string>;

/** The statement that creates a role which owns nothing and cannot go round the row policies, or resets its password. */
export async function roleStatement(client: pg.Client, role: string, password: string): Promise<string> {
  const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [role]);
  const name = client.escapeIdentifier(role);
  const secret = client.escapeLiteral(password);
  // Only a superuser may name the attributes of a role that exists, even to deny them.
  if (rowCount) return `ALTER ROLE ${name} LOGIN PASSWORD ${secret}`;
  return `CREATE ROLE ${name} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD ${secret}`;
}

/** Creates the three roles of an embedded cluster, or gives them their passwords again. */
export function prepareRoles(adminUrl: string, passwords: Passwords): Promise<void> {
  return withConnection(adminUrl, async (client) => {
    for (const key of Object.keys(ROLES) as RoleName[]) {
      await client.query(await roleStatement(client, ROLES[key], passwords[key]));
    }
  });
}

/** Whether the role of this connection would go round the row policies. */
export async function bypassesPolicies(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query(
    "SELECT rolsuper OR rolbypassrls AS bypass FROM pg_roles WHERE rolname = current_user",
  );
  return rows[0].bypass;
}
