import { formatApplied } from "./demo/prepare";
import { applyMigrations } from "./migrations/apply";
import { requireConfigured } from "./postgres/configured";
import { loadEnvFile } from "./settings/settings";

/** `npm run migrate`: what `npm start` does to the database, and nothing else. */
export async function main(): Promise<void> {
  loadEnvFile();
  const { ownerUrl } = await requireConfigured();
  process.stdout.write(`Migrations : ${formatApplied(await applyMigrations(ownerUrl))}.\n`);
}
