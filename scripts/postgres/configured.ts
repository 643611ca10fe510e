import type { AppConfiguration } from "../settings/app-environment";
import { readSettings } from "../settings/settings";
import { requireRunning } from "./embedded";
import { requireExternal } from "./external";

/** The database of this environment, the running demo's or the one that is configured, and how its owner reaches it. */
export async function requireConfigured(): Promise<{ ownerUrl: string; configuration: AppConfiguration }> {
  const settings = readSettings(process.env);
  if (settings.mode === "production") {
    return { ownerUrl: settings.ownerUrl, configuration: await requireExternal(settings) };
  }
  const embedded = await requireRunning(settings.dataFolder);
  return { ownerUrl: embedded.urlOf("owner"), configuration: embedded.configuration };
}
