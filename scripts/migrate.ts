import { formatApplied } from "./demo/prepare";
import { applyMigrations } from "./migrations/apply";
import { requireRunning } from "./postgres/embedded";
import { requireExternal } from "./postgres/external";
import { loadEnvFile, readSettings } from "./settings/settings";

/** `npm run migrate`: what `npm start` does to the database, and nothing else. */
export async function main(): Promise<void> {
  loadEnvFile();
  const settings = readSettings(process.env);
  if (settings.mode === "production") await requireExternal(settings);
  const ownerUrl =
    settings.mode === "production"
      ? settings.ownerUrl
      : (await requireRunning(settings.dataFolder)).urlOf("owner");
  process.stdout.write(`Migrations : ${formatApplied(await applyMigrations(ownerUrl))}.\n`);
}
