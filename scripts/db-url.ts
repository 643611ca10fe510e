import { Failure } from "./console/failure";
import { ROLES, type RoleName } from "./postgres/connection";
import { requireRunning } from "./postgres/embedded";
import { servingUrl } from "./postgres/external";
import { dataFolderOf, loadEnvFile, readSettings } from "./settings/settings";

function isRole(name: string | undefined): name is RoleName {
  return name !== undefined && name in ROLES;
}

/** `npm run -s db:url -- owner|app|stats`: the address of the running database for that role. */
export async function main([role]: string[]): Promise<void> {
  if (!isRole(role)) throw new Failure("Usage : npm run -s db:url -- owner|app|stats");
  loadEnvFile();
  process.stdout.write(`${await urlFor(role)}\n`);
}

async function urlFor(role: RoleName): Promise<string> {
  if (!process.env.DATABASE_URL) return (await requireRunning(dataFolderOf(process.env))).urlOf(role);
  if (role === "owner") return process.env.DATABASE_URL;
  const configured = role === "app" ? process.env.DATABASE_URL_APP : process.env.DATABASE_URL_STATS;
  if (configured) return configured;
  const settings = readSettings(process.env);
  if (settings.mode !== "production") throw new Error("DATABASE_URL means production");
  return servingUrl(settings, role);
}
