import { ROLES, type RoleName, withUser } from "@/scripts/postgres/connection";
import { withDatabase } from "@/scripts/postgres/databases";
import type { Passwords } from "@/scripts/postgres/roles";

/** The connection string of a role for one database of the cluster. */
export function addressOf(adminUrl: string, passwords: Passwords, role: RoleName, database: string): string {
  return withDatabase(withUser(adminUrl, ROLES[role], passwords[role]), database);
}
