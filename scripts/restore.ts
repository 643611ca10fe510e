import { readFileSync } from "node:fs";
import { now } from "@/lib/time";
import { readCles } from "./cles/maitresses";
import { formatSeconds } from "./console/steps";
import { formatApplied } from "./demo/prepare";
import { readRegistre, replayRegistre } from "./effacements/registre";
import { requireConfigured } from "./postgres/configured";
import { requireReachable } from "./postgres/connection";
import { createDatabase } from "./postgres/databases";
import { requireRunning } from "./postgres/embedded";
import { readRestoreArguments } from "./sauvegarde/arguments";
import { requireCle, requirePrivee } from "./sauvegarde/cle";
import { nameOf } from "./sauvegarde/dossier";
import { restoreSauvegarde } from "./sauvegarde/restaurer";
import { dataFolderOf, loadEnvFile, readSettings } from "./settings/settings";

/** Beside the demonstration's own database, which goes on. */
async function createBeside(): Promise<string> {
  const embedded = await requireRunning(dataFolderOf(process.env));
  const nom = nameOf(now()).replace(/\W/g, "_").toLowerCase();
  await createDatabase(embedded.adminUrl, nom);
  return embedded.inDatabase(nom).urlOf("owner");
}

async function targetOf(vers: string | undefined, mode: "demo" | "production"): Promise<string> {
  if (vers) {
    await requireReachable("--vers", vers);
    return vers;
  }
  return mode === "demo" ? createBeside() : (await requireConfigured()).ownerUrl;
}

/** A server that starts again from nothing has no database to ask. */
const secretOf = async (settings: ReturnType<typeof readSettings>): Promise<string> =>
  settings.mode === "production"
    ? settings.secret
    : (await requireRunning(settings.dataFolder)).configuration.secret;

/**
 * `npm run restore -- fichier [--vers adresse] [--effacements registre]`: an empty database becomes the one that was saved,
 * but for what was erased since.
 */
export async function main(args: string[]): Promise<void> {
  const { fichier, vers, effacements } = readRestoreArguments(args);
  loadEnvFile();
  const settings = readSettings(process.env);
  const privee = requirePrivee(await requireCle(process.env, settings));
  const registre = effacements ? readRegistre(readFileSync(effacements, "utf8")) : undefined;
  const since = performance.now();
  const cles = readCles(await secretOf(settings));
  const url = await targetOf(vers, settings.mode);
  const { instant, tables, lignes, migrations } = await restoreSauvegarde(fichier, privee, url, cles);
  const rejoue = registre && (await replayRegistre(url, registre));
  const { host, pathname } = new URL(url);
  process.stdout.write(
    [
      `${lignes} lignes de ${tables.length} tables, telles qu’au ${instant}, dans ${host}${pathname}, en ${formatSeconds(performance.now() - since)}.`,
      `Migrations parues depuis : ${formatApplied(migrations)}.`,
      rejoue
        ? `Effacements rejoués : ${rejoue.situations} situations, ${rejoue.ecrits} autres textes.`
        : "Aucun registre des effacements : rejouez-le (« npm run effacements:rejouer ») avant d’ouvrir à quiconque.",
      "",
    ].join("\n"),
  );
}
