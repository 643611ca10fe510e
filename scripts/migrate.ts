import { readCles, requireCles } from "./cles/maitresses";
import { formatApplied } from "./demo/prepare";
import { applyMigrations } from "./migrations/apply";
import { requireConfigured } from "./postgres/configured";
import { loadEnvFile } from "./settings/settings";

/** `npm run migrate`: what `npm start` does to the database, and nothing else. */
export async function main(): Promise<void> {
  loadEnvFile();
  const { ownerUrl, configuration } = await requireConfigured();
  const cles = readCles(configuration.secret);
  process.stdout.write(`Migrations : ${formatApplied(await applyMigrations(ownerUrl, { cles }))}.\n`);
  await requireCles(ownerUrl, cles);
}
