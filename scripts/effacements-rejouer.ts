import { readFileSync } from "node:fs";
import { Failure } from "./console/failure";
import { readRegistre, replayRegistre } from "./effacements/registre";
import { requireConfigured } from "./postgres/configured";
import { loadEnvFile } from "./settings/settings";

/** `npm run effacements:rejouer -- fichier`: erases again, after a restore, what was erased since the backup. */
export async function main([fichier]: string[]): Promise<void> {
  if (!fichier) throw new Failure("Donnez le registre exporté : « npm run effacements:rejouer -- fichier ».");
  loadEnvFile();
  const lignes = readRegistre(readFileSync(fichier, "utf8"));
  const { ownerUrl } = await requireConfigured();
  const { situations, ecrits } = await replayRegistre(ownerUrl, lignes);
  process.stdout.write(`${situations} situations et ${ecrits} autres textes effacés de nouveau.\n`);
}
